namespace GradCheck.Diagnosis.Regions;

/// <summary>The entries at certain places: the ends of a loop, the diagonal.</summary>
internal static class Places
{
    public static IEnumerable<Region> All =>
        [
            new("in the last row", (e, row, _) => row == e.Numeric.RowCount - 1),
            new("in the first row", (_, row, _) => row == 0),
            new("beyond the first row", (_, row, _) => row > 0) { IsByGrowth = true },
            new("in the last column", (e, _, column) => column == e.Numeric.ColumnCount - 1),
            new("in the first column", (_, _, column) => column == 0),
            new("beyond the first column", (_, _, column) => column > 0) { IsByGrowth = true },
            new("on the diagonal", (_, row, column) => row == column),
            new("off the diagonal", (_, row, column) => row != column) { IsByGrowth = true },
            new("above the diagonal", (_, row, column) => row < column),
            new("below the diagonal", (_, row, column) => row > column),
        ];
}
