using System.Collections.Immutable;
using GradCheck.Reports.Web;

namespace GradCheck.Reports.Formats;

/// <summary>Every format that there is. A new one is a file in this folder and a line here.</summary>
internal static class AllFormats
{
    public static ImmutableArray<Format> All { get; } =
    [
        WebReport.Format,
        Format.OneFile("markdown", "summary.md", "a summary for a job or a pull request", MarkdownSummary.Write),
        Format.OneFile("junit", "junit.xml", "JUnit XML, for Jenkins, GitLab and others", JUnitXml.Write),
        Format.OneFile("trx", "gradcheck.trx", "a test run of Visual Studio, for Azure", Trx.Write),
        Format.OneFile("csv", "gradients.csv", "a table with a row for each gradient", CsvTable.Write),
        Format.OneFile("jsonl", "submissions.jsonl", "every submission's record, one a line", JsonLines.Write) with
        {
            IsForPrograms = true,
        },
        PerSubmission.Format("gradescope", "results.json of a Gradescope autograder", Gradescope.Render),
        PerSubmission.Format("prairielearn", "results.json of a PrairieLearn grader", PrairieLearn.Render),
        new("annotations", "GitHub annotations, to standard output", input => [new ReportFile(Path: null, Annotations.To(input))])
        {
            IsPrinted = true,
        },
    ];

    /// <summary>What is written where nobody says.</summary>
    public static ImmutableArray<string> Default { get; } = ["html", "markdown"];

    public static string Names { get; } = string.Join(", ", All.Select(f => f.Name));
}
