namespace GradCheck.Benchmarks.Publishing;

/// <summary>A table of RESULTS.md: the first column reads from the left, the others are numbers.</summary>
internal static class MarkdownTable
{
    public static string Of(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) =>
        string.Join('\n', [Line(headings), Line([.. headings.Select((_, column) => column == 0 ? ":--" : "--:")]), .. rows.Select(Line)]);

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
}
