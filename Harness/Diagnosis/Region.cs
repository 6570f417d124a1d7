using GradCheck.Exercises;

namespace GradCheck.Diagnosis;

/// <summary>Some of the entries of a gradient.</summary>
/// <param name="Name">As it ends a sentence: <c>where x &lt; 0</c>, <c>in the last row</c>.</param>
/// <param name="Holds">Whether an entry, by row and column from 0, belongs to it.</param>
internal sealed record Region(string Name, Func<Evidence, int, int, bool> Holds)
{
    private static readonly (string Text, Func<double, bool> Holds)[] Conditions =
    [
        ("< 0", v => v < 0),
        ("> 0", v => v > 0),
        ("is 0", v => v == 0),
        ("is not 0", v => v != 0),
        ("< 1", v => v < 1),
        ("> 1", v => v > 1),
        ("< -1", v => v < -1),
        ("> -1", v => v > -1),
        ("lies outside of -1 to 1", v => Math.Abs(v) > 1),
        ("lies between -1 and 1", v => Math.Abs(v) < 1),
        ("< 0.5", v => v < 0.5),
        ("> 0.5", v => v > 0.5),
    ];

    /// <summary>By the values of tensors of the gradient's shape, its own first; then by place.</summary>
    public static IEnumerable<Region> Of(Symptoms symptoms) =>
        symptoms.Tensors.OrderByDescending(t => t == symptoms.Gradient.Of).SelectMany(ByValue).Concat(ByPlace);

    private static IEnumerable<Region> ByValue(Tensor tensor) =>
        Conditions.Select(c => new Region(
            $"where {tensor.ParameterName} {c.Text}",
            (e, row, column) =>
                e.Case.Values[tensor.Index] is { } value
                && (value.RowCount, value.ColumnCount) == (e.Numeric.RowCount, e.Numeric.ColumnCount)
                && c.Holds(value[row, column])
        ));

    private static IEnumerable<Region> ByPlace =>
        [
            new("in the last row", (e, row, _) => row == e.Numeric.RowCount - 1),
            new("in the first row", (_, row, _) => row == 0),
            new("beyond the first row", (_, row, _) => row > 0),
            new("in the last column", (e, _, column) => column == e.Numeric.ColumnCount - 1),
            new("in the first column", (_, _, column) => column == 0),
            new("beyond the first column", (_, _, column) => column > 0),
            new("on the diagonal", (_, row, column) => row == column),
            new("off the diagonal", (_, row, column) => row != column),
            new("above the diagonal", (_, row, column) => row < column),
            new("below the diagonal", (_, row, column) => row > column),
        ];
}
