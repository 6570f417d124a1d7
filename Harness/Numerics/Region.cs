namespace GradCheck.Numerics;

/// <summary>A block of a matrix: so many rows from one on, and so many columns.</summary>
internal readonly record struct Region(int Row, int Rows, int Column, int Columns)
{
    public bool IsEntry => Rows == 1 && Columns == 1;

    public bool Contains(int row, int column) =>
        row - Row is var r && column - Column is var c && r >= 0 && r < Rows && c >= 0 && c < Columns;

    /// <summary>Its halves: the upper and the lower rows, and of one row the left and the right columns.</summary>
    public (Region First, Region Second) Halves() =>
        Rows > 1
            ? (this with { Rows = Rows / 2 }, this with { Row = Row + Rows / 2, Rows = Rows - Rows / 2 })
            : (this with { Columns = Columns / 2 }, this with { Column = Column + Columns / 2, Columns = Columns - Columns / 2 });
}
