using GradCheck.Grading.Results;

namespace GradCheck.Reports.Web;

/// <summary>The web report: a page for the class and one for each submission. Each opens from a file, alone, without a network.</summary>
internal static class WebReport
{
    /// <summary>The class's page.</summary>
    public const string Index = "index.html";

    /// <param name="load">Reads a submission's record; called once for each, by several threads.</param>
    /// <param name="write">Takes a page, by its path from the results folder; called by several threads. One submission is held in memory for each.</param>
    public static void Render(ClassResult result, Func<SubmissionRow, SubmissionResult> load, Action<string, string> write)
    {
        var rows = new HeatRow[result.Submissions.Length];
        var table = new HeatTable(result.Summary.Gradients);
        Parallel.For(
            0,
            rows.Length,
            i =>
            {
                var row = result.Submissions[i];
                var submission = load(row);
                write(PageOf(row), SubmissionPage.Render(submission));
                rows[i] = table.Row(row, submission);
            }
        );
        write(Index, IndexPage.Render(result, table, rows));
    }

    /// <summary>Where a submission's page is: it is named after its record.</summary>
    public static string PageOf(SubmissionRow row) => $"pages/{Path.GetFileNameWithoutExtension(row.File)}.html";
}
