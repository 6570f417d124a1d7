using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>The entries of a local Jacobian are those of another tensor V that the step reads, times a number.</summary>
/// <param name="Axes">For each side of V, which of the Jacobian's indices runs along it; null where the side is 1.</param>
/// <param name="Scale">The number, in the case that is shown.</param>
internal sealed record Factor(Variable Variable, ImmutableArray<int?> Axes, double Scale)
{
    private const double SameScale = 1e-6;

    /// <summary>Whether the number is another one at other draws.</summary>
    public bool IsScaleOfThisDraw { get; private init; }

    /// <summary>The tensor whose entries are the numbers in every observation; null where there is none.</summary>
    /// <param name="observations">The one that is shown comes first.</param>
    /// <param name="candidates">Tensors that could be V, and their shapes.</param>
    /// <param name="groups">The Jacobian's indices.</param>
    /// <param name="sides">The Jacobian's sizes in symbols.</param>
    public static Factor? Find(
        IReadOnlyList<Observation> observations,
        IEnumerable<(Variable Variable, Shape Shape)> candidates,
        ImmutableArray<IndexGroup> groups,
        ImmutableArray<Side> sides
    )
    {
        var fitting =
            from candidate in candidates
            from axes in Places(candidate.Shape, [.. groups.Where(g => g.Varies).Select(g => g.Axis)], sides)
            let factor = new Factor(candidate.Variable, axes, Scale: 1)
            let scales = observations.Select(o => factor.ScaleAt(o, groups)).ToList()
            where scales[0] is not null and not 0 && scales.TrueForAll(s => s is not null)
            select factor with
            {
                Scale = scales[0]!.Value,
                IsScaleOfThisDraw = scales.Exists(s => s != 0 && Math.Abs(s!.Value / scales[0]!.Value - 1) > SameScale),
            };
        return fitting.FirstOrDefault();
    }

    // How V's sides can stand for indices of the same dimensions, so that each that the numbers depend on is used once.
    private static IEnumerable<ImmutableArray<int?>> Places(Shape shape, ImmutableArray<int> varying, ImmutableArray<Side> sides) =>
        varying.IsEmpty
            ? []
            : shape
                .Sides.Aggregate(
                    (IEnumerable<ImmutableArray<int?>>)
                        [
                            [],
                        ],
                    (places, side) => places.SelectMany(p => Places(side, varying, sides).Select(axis => p.Add(axis)))
                )
                .Where(axes => varying.All(axis => axes.Count(a => a == axis) == 1));

    private static IEnumerable<int?> Places(Side side, ImmutableArray<int> varying, ImmutableArray<Side> sides) =>
        side == Side.One ? [null] : varying.Where(axis => sides[axis] == side).Cast<int?>();

    // What V has to be multiplied by, 0 where anything would do since all is zero; null where no number does it.
    private double? ScaleAt(Observation observation, ImmutableArray<IndexGroup> groups)
    {
        var value = observation.Case.Values[Variable.Index];
        var pairs = observation
            .Jacobian.Indices()
            .Where(i => Ties.Allow(groups.Select(g => g.Axes), i))
            .Select(i => (Of: Entry(value, i), Local: observation.Jacobian[i]))
            .ToList();
        var largest = pairs.MaxBy(p => Math.Abs(p.Of));
        double scale = largest.Of == 0 ? 0 : largest.Local / largest.Of;
        return pairs.TrueForAll(p => observation.Jacobian.AreSame(p.Local, scale * p.Of)) ? scale : null;
    }

    private double Entry(Tensor value, int[] index) =>
        value[Tensor.PlaceOf([.. Axes.Select(axis => axis is { } a ? index[a] : 0)], value.Sides)];
}
