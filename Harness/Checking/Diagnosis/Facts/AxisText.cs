using GradCheck.Exercises;

namespace GradCheck.Diagnosis.Facts;

/// <summary>The sides of a tensor as people name them: rows and columns of a matrix, with the dimensions that they are of; places along a side otherwise.</summary>
internal sealed class AxisText(Shape shape)
{
    public bool IsMatrix => shape.Sides.Length == 2;

    public int Count => shape.Sides.Length;

    /// <summary><c>rows (N)</c></summary>
    public string Rows => "rows" + InBrackets(0);

    /// <summary><c>columns (K)</c></summary>
    public string Columns => "columns" + InBrackets(1);

    /// <summary><c>the columns (K) of each row</c></summary>
    public string ColumnsOfEachRow => $"the {Columns} of each row";

    /// <summary><c>the rows (N) of each column</c></summary>
    public string RowsOfEachColumn => $"the {Rows} of each column";

    /// <summary><c>rows (N) and columns (K)</c></summary>
    public string RowsAndColumns => $"{Rows} and {Columns}";

    /// <summary><c>last row</c>; of a vector <c>last entry</c>; of more sides <c>last place along W</c>.</summary>
    /// <param name="which"><c>first</c> or <c>last</c>.</param>
    public string Place(string which, int side) =>
        (Count, side) switch
        {
            (1, _) => $"{which} entry",
            (2, 0) => $"{which} row",
            (2, _) => $"{which} column",
            _ => $"{which} place along {Side(side)}",
        };

    /// <summary><c>W</c>; a side that is a number by its place, from 1: <c>side 3</c>.</summary>
    public string Side(int side) => shape.Sides[side] is { IsKnown: true, Fixed: null } named ? $"{named}" : $"side {side + 1}";

    private string InBrackets(int side) => shape.Sides[side] is { IsKnown: true, Fixed: null } named ? $" ({named})" : "";
}
