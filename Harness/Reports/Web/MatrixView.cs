using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>A matrix as a table.</summary>
/// <param name="IsErrors">Whether its entries are errors, drawn as a heat map.</param>
internal sealed record MatrixView(string Name, string Shape, IReadOnlyList<IReadOnlyList<CellView>> Rows, bool IsErrors = false)
{
    /// <summary>A tensor as one table; of more than two sides one for each choice of its first indices.</summary>
    public static IEnumerable<MatrixView> Create(string name, Tensor tensor, WorstEntry? worst = null) =>
        Create(name, tensor, (value, _) => new CellView(PageNumber.Entry(value)), worst);

    /// <inheritdoc cref="Create(string, Tensor, WorstEntry?)"/>
    /// <param name="cell">By an entry's value and its place in row-major order.</param>
    public static IEnumerable<MatrixView> Create(string name, Tensor tensor, Func<double, int, CellView> cell, WorstEntry? worst)
    {
        int? marked = worst is null ? null : worst.Row * Tensor.ColumnsOf(tensor.Sides) + worst.Column;
        int at = 0;
        foreach (var (chosen, rows) in tensor.Slices())
            yield return new MatrixView(
                chosen.IsEmpty ? name : $"{name}[{string.Join(',', chosen)}]",
                ShapeOf(chosen.IsEmpty ? tensor.Sides : tensor.Sides[^2..]),
                [.. rows.Select(row => row.Select(value => cell(value, at) with { IsWorst = at++ == marked }).ToList())]
            );
    }

    /// <summary><c>2 × 1</c></summary>
    public static string ShapeOf(ImmutableArray<int> sides) => Tensor.ShapeText(sides).Replace('x', '×');
}

/// <summary>An entry of a matrix.</summary>
/// <param name="Level">How hot it is: 0 is within the tolerance, 4 the worst.</param>
internal sealed record CellView(string Text, int Level = 0, bool IsWorst = false);
