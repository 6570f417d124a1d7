namespace GradCheck.Reports.Web;

/// <summary>How many submissions make a kind of mistake, and in which gradient most.</summary>
/// <param name="Percent">Of the commonest: how long its bar is.</param>
internal sealed record KindCount(string Kind, int Submissions, string Where, int Percent)
{
    /// <summary>The commonest first.</summary>
    public static List<KindCount> Of(IReadOnlyList<HeatRow> rows, Func<int, string> nameOfColumn)
    {
        var found = (
            from row in rows.Index()
            from kind in row.Item.Kinds.Index()
            where kind.Item is not null
            select (Kind: kind.Item, Row: row.Index, Column: kind.Index)
        )
            .GroupBy(f => f.Kind, StringComparer.Ordinal)
            .Select(k => (Kind: k.Key, Submissions: k.Select(f => f.Row).Distinct().Count(), Columns: k.CountBy(f => f.Column).ToList()))
            .OrderByDescending(k => k.Submissions)
            .ThenBy(k => k.Kind, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. found.Select(k => new KindCount(
                k.Kind,
                k.Submissions,
                Places(k.Columns, nameOfColumn),
                100 * k.Submissions / found[0].Submissions
            )),
        ];
    }

    private static string Places(List<KeyValuePair<int, int>> columns, Func<int, string> nameOfColumn)
    {
        const int Named = 3;
        var names = columns.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => nameOfColumn(c.Key)).ToList();
        return names.Count <= Named ? string.Join(", ", names) : $"{string.Join(", ", names.Take(Named))} and {names.Count - Named} more";
    }
}
