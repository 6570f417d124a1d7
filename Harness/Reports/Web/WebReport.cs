namespace GradCheck.Reports.Web;

/// <summary>The web report: a page for the class and one for each submission. Each opens from a file, alone, without a network.</summary>
internal static class WebReport
{
    /// <summary>The class's page.</summary>
    public const string Index = "index.html";

    // As many pages are in memory together: enough for every core to have its share.
    private const int AtOnce = 64;

    public static Format Format { get; } =
        new("html", $"pages to look at, from {Index}", Files) { Folder = SubmissionPage.Folder, Start = Index };

    // The class's page comes last: of each submission it keeps no more than a row.
    private static IEnumerable<ReportFile> Files(ReportInput input)
    {
        var table = new HeatTable(input.Class.Summary.Gradients);
        var rows = new List<HeatRow>(input.Class.Submissions.Length);
        var mistakes = new MistakeTally();
        foreach (var some in input.Class.Submissions.Zip(input.Submissions).Chunk(AtOnce))
        {
            foreach (var (row, submission) in some)
            {
                rows.Add(table.Row(row, submission));
                mistakes.Add(submission);
            }
            foreach (
                var (path, page) in some.AsParallel()
                    .AsOrdered()
                    .Select(s => (SubmissionPage.PathOf(s.First), SubmissionPage.Render(s.Second)))
                    .ToList()
            )
                yield return new ReportFile(path, text => text.Write(page));
        }
        yield return new ReportFile(Index, text => text.Write(IndexPage.Render(input.Class, table, rows, mistakes.Counts())));
    }
}
