namespace GradCheck.Fixtures;

/// <summary>
/// The shape of an input, <c>rows x columns</c>: each a symbol that the harness chooses a size for (<c>"N"</c>) or a fixed number (<c>"1"</c>).
/// </summary>
/// <param name="rows">The number of rows: a symbol or a number.</param>
/// <param name="columns">The number of columns: a symbol or a number.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ShapeAttribute(string rows, string columns) : Attribute
{
    /// <summary>The number of rows: a symbol or a number.</summary>
    public string Rows { get; } = rows;

    /// <summary>The number of columns: a symbol or a number.</summary>
    public string Columns { get; } = columns;
}
