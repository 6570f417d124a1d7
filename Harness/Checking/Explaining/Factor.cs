using System.Collections.Immutable;
using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Explaining;

/// <summary>The entries of a local Jacobian are those of another tensor V that the step reads, times a number.</summary>
/// <param name="Row">Which of the Jacobian's four indices is V's row; null where V has one row only.</param>
/// <param name="Column">Which of the Jacobian's four indices is V's column; null where V has one column only.</param>
/// <param name="Scale">The number, in the case that is shown.</param>
internal sealed record Factor(Variable Tensor, int? Row, int? Column, double Scale)
{
    private const double SameScale = 1e-6;

    /// <summary>Whether the number is another one at other draws.</summary>
    public bool IsScaleOfThisDraw { get; private init; }

    /// <summary>The tensor whose entries are the numbers in every observation; null where there is none.</summary>
    /// <param name="observations">The one that is shown comes first.</param>
    /// <param name="candidates">Tensors that could be V, and their shapes.</param>
    /// <param name="groups">The Jacobian's indices.</param>
    /// <param name="sides">The symbols of the Jacobian's four sizes.</param>
    public static Factor? Find(
        IReadOnlyList<Observation> observations,
        IEnumerable<(Variable Tensor, Shape Shape)> candidates,
        ImmutableArray<IndexGroup> groups,
        ImmutableArray<string> sides
    )
    {
        var fitting =
            from candidate in candidates
            from axes in Places(candidate.Shape, [.. groups.Where(g => g.Varies).Select(g => g.Axis)], sides)
            let factor = new Factor(candidate.Tensor, axes.Row, axes.Column, Scale: 1)
            let scales = observations.Select(o => factor.ScaleAt(o, groups)).ToList()
            where scales[0] is not null and not 0 && scales.TrueForAll(s => s is not null)
            select factor with
            {
                Scale = scales[0]!.Value,
                IsScaleOfThisDraw = scales.Exists(s => s != 0 && Math.Abs(s!.Value / scales[0]!.Value - 1) > SameScale),
            };
        return fitting.FirstOrDefault();
    }

    // How V's row and column can stand for indices of the same dimensions, so that each that the numbers depend on is used once.
    private static IEnumerable<(int? Row, int? Column)> Places(Shape shape, ImmutableArray<int> varying, ImmutableArray<string> sides) =>
        from row in Places(shape.Rows, varying, sides)
        from column in Places(shape.Columns, varying, sides)
        where varying.Length > 0 && varying.All(axis => axis == row ^ axis == column)
        select (row, column);

    private static IEnumerable<int?> Places(string side, ImmutableArray<int> varying, ImmutableArray<string> sides) =>
        side == "1" ? [null] : varying.Where(axis => sides[axis] == side).Cast<int?>();

    // What V has to be multiplied by, 0 where anything would do since all is zero; null where no number does it.
    private double? ScaleAt(Observation observation, ImmutableArray<IndexGroup> groups)
    {
        var value = observation.Case.Values[Tensor.Index];
        var pairs = observation
            .Jacobian.Indices()
            .Where(i => Ties.Allow(groups.Select(g => g.Axes), i))
            .Select(i => (Of: Entry(value, i), Local: observation.Jacobian[i]))
            .ToList();
        var largest = pairs.MaxBy(p => Math.Abs(p.Of));
        double scale = largest.Of == 0 ? 0 : largest.Local / largest.Of;
        return pairs.TrueForAll(p => observation.Jacobian.AreSame(p.Local, scale * p.Of)) ? scale : null;
    }

    private double Entry(Matrix<double> value, int[] index) => value.At(Row is { } r ? index[r] : 0, Column is { } c ? index[c] : 0);
}
