using GradCheck.Grading.Results;
using GradCheck.Reports.Formats;

namespace GradCheck.Reports.Web;

/// <summary>The web report: a page for the class and one for each submission. Each opens from a file, alone, without a network.</summary>
internal static class WebReport
{
    /// <summary>The class's page.</summary>
    public const string Index = "index.html";

    private const string Folder = "pages";

    public static Format Format { get; } = new("html", $"pages to look at, from {Index}", Files) { Folder = Folder, Start = Index };

    /// <summary>Where a submission's page is: it is named after its record.</summary>
    public static string PageOf(SubmissionRow row) => $"{Folder}/{Path.GetFileNameWithoutExtension(row.File)}.html";

    // The class's page comes last: of each submission it keeps no more than a row.
    private static IEnumerable<ReportFile> Files(ReportInput input)
    {
        var table = new HeatTable(input.Class.Summary.Gradients);
        var rows = new List<HeatRow>(input.Class.Submissions.Length);
        foreach (var (row, submission) in input.Class.Submissions.Zip(input.Submissions))
        {
            rows.Add(table.Row(row, submission));
            yield return new ReportFile(PageOf(row), text => SubmissionPage.Write(submission, text));
        }
        yield return new ReportFile(Index, text => IndexPage.Write(input.Class, table, rows, text));
    }
}
