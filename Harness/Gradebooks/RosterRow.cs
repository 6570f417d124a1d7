using System.Collections.Immutable;

namespace GradCheck.Gradebooks;

/// <summary>A row of a roster.</summary>
/// <param name="Line">In the file, from 1.</param>
internal sealed record RosterRow(int Line, ImmutableArray<Cell> Cells)
{
    /// <summary>What stands in a column; nothing where the row is too short, or there is no such column.</summary>
    public string this[int? column] => column is { } i && i < Cells.Length ? Cells[i].Value : "";

    /// <summary>The column of a header, without regard to case; null where there is none.</summary>
    public int? ColumnOf(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            for (int i = 0; i < Cells.Length; i++)
                if (Cells[i].Value.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                    return i;
        return null;
    }
}
