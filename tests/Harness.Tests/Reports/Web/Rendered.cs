using GradCheck.Records;
using GradCheck.Reports;
using GradCheck.Reports.Web;

namespace GradCheck.Tests.Reports.Web;

/// <summary>The web report of some records, by path.</summary>
internal static class Rendered
{
    public static IReadOnlyDictionary<string, string> Pages(params IReadOnlyList<SubmissionResult> submissions) =>
        Pages(PageRecords.Class(submissions), submissions);

    private static Dictionary<string, string> Pages(ClassResult result, IReadOnlyList<SubmissionResult> submissions) =>
        WebReport.Format.Files(new ReportInput(result, submissions)).ToDictionary(f => f.Path!, f => Text(f.Write), StringComparer.Ordinal);

    /// <summary>The page of one submission.</summary>
    public static string Page(SubmissionResult submission) => SubmissionPage.Render(submission);

    public static string Index(params IReadOnlyList<SubmissionResult> submissions) => Pages(submissions)[WebReport.Index];

    public static string Index(AssignmentResult assignment, params IReadOnlyList<SubmissionResult> submissions) =>
        Pages(PageRecords.Class(submissions) with { Assignment = assignment }, submissions)[WebReport.Index];

    private static string Text(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        return text.ToString();
    }
}
