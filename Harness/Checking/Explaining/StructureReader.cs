using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>
/// Recognises the structure of a local Jacobian from numbers alone: from what is zero, and from what is equal, at every one of several draws and
/// two shapes.
/// </summary>
internal static class StructureReader
{
    // One draw's zeros may be accidents, such as a gate that is shut.
    private const int FewestDraws = 2;

    /// <param name="observations">Of one E, several at each of two shapes; the one that is shown first.</param>
    /// <param name="sides">The Jacobian's sizes in symbols: of E, then of T.</param>
    /// <param name="reaches">What reaches what, at the shape that is shown and at the other.</param>
    /// <param name="isLinear">Whether the Jacobian stays the same when T changes.</param>
    /// <param name="candidates">Tensors that its numbers may be copies of.</param>
    public static Structure Read(
        IReadOnlyList<Observation> observations,
        ImmutableArray<Side> sides,
        (Reach Shown, Reach Other) reaches,
        bool isLinear,
        IReadOnlyCollection<(Variable Variable, Shape Shape)> candidates
    )
    {
        var jacobians = observations.Select(o => o.Jacobian).ToList();
        var ties = Ties.Create(jacobians, sides);
        ImmutableArray<IndexGroup> groups =
        [
            .. ties.Select(axes => new IndexGroup(axes, jacobians.Exists(j => Varies(j, ties, axes)), jacobians[0].Outputs)),
        ];
        var (shown, other) = (Like(reaches.Shown), Like(reaches.Other));
        var kind =
            shown.Count >= FewestDraws && other.Count >= FewestDraws
                ? Kind(jacobians, groups, isLinear, IsFull(shown[0], ties, reaches.Shown) && IsFull(other[0], ties, reaches.Other))
                : StructureKind.Unrecognised;
        var values = Values(observations, groups, sides, candidates);
        return new Structure(kind, groups, isLinear, values, reaches.Shown);

        List<LocalJacobian> Like(Reach reach) => jacobians.FindAll(j => j.Sizes.SequenceEqual(reach.Sizes));
    }

    private static StructureKind Kind(List<LocalJacobian> jacobians, ImmutableArray<IndexGroup> groups, bool isLinear, bool isFull)
    {
        if (jacobians.TrueForAll(j => j.Largest == 0))
            return StructureKind.NoInfluence;
        if (!groups.All(g => g.IsTied || g.IsFreeOutput || g.IsFreeInput))
            return StructureKind.Unrecognised;
        var (outputs, inputs, tied) = (
            groups.Count(g => g.IsFreeOutput),
            groups.Count(g => g.IsFreeInput),
            groups.Where(g => g.IsTied).ToList()
        );
        if (outputs == 0 && inputs == 0)
            return tied.TrueForAll(g => g.Axes[1] - g.Axes[0] == g.Outputs) ? StructureKind.Elementwise : StructureKind.Transposed;
        if (inputs == 0 && isFull)
            return StructureKind.Broadcast;
        if (jacobians.TrueForAll(IsSelection))
            return StructureKind.Selection;
        bool repeats = isLinear && isFull && inputs == 1 && !tied.Exists(g => g.Varies);
        // E of one column is a product too, where the numbers are a row that T is multiplied by.
        if (repeats && (outputs == 1 || (outputs == 0 && tied.Count == 1 && groups.Any(g => g.Varies))))
            return StructureKind.MatrixProduct;
        if (outputs == 0)
            return StructureKind.Reduction;
        if (inputs == 0 || !isFull)
            return StructureKind.Unrecognised;
        return tied.Count == 0 ? StructureKind.Dense : StructureKind.Blocks;
    }

    // Copies: no entry of E has more than one source, and none is stretched more than another.
    private static bool IsSelection(LocalJacobian jacobian)
    {
        var set = jacobian.Indices().Where(i => jacobian[i] != 0).ToList();
        return set.TrueForAll(i => jacobian.AreSame(jacobian[i], jacobian[set[0]]))
            && set.GroupBy(i => string.Join(',', i.Take(jacobian.Outputs))).All(g => g.Count() == 1);
    }

    // Whether two entries differ that stand at the same places but for this index.
    private static bool Varies(LocalJacobian jacobian, ImmutableArray<ImmutableArray<int>> ties, ImmutableArray<int> axes) =>
        jacobian
            .Indices()
            .Where(i => Ties.Allow(ties, i))
            .GroupBy(i => string.Join(' ', i.Where((_, axis) => !axes.Contains(axis))), i => jacobian[i])
            .Any(g => !jacobian.AreSame(g.Min(), g.Max()));

    // Whether nothing is zero but what the ties rule out.
    private static bool IsFull(LocalJacobian jacobian, ImmutableArray<ImmutableArray<int>> ties, Reach reach) =>
        jacobian.Indices().All(i => !Ties.Allow(ties, i) || reach[i]);

    private static EntryValues Values(
        IReadOnlyList<Observation> observations,
        ImmutableArray<IndexGroup> groups,
        ImmutableArray<Side> sides,
        IReadOnlyCollection<(Variable Variable, Shape Shape)> candidates
    )
    {
        var shown = observations[0].Jacobian;
        double value = shown.Indices().Where(i => Ties.Allow(groups.Select(g => g.Axes), i)).Select(i => shown[i]).MaxBy(Math.Abs);
        if (!groups.Any(g => g.Varies))
            return new EntryValues.One(value);
        if (Factor.Find(observations, candidates, groups, sides) is { } factor)
            return new EntryValues.Of(factor);
        return observations.All(o => IsZeroOrOne(o.Jacobian)) ? new EntryValues.ZeroOrOne(value) : new EntryValues.Any();
    }

    private static bool IsZeroOrOne(LocalJacobian jacobian)
    {
        var set = jacobian.Indices().Select(i => jacobian[i]).Where(v => v != 0).ToList();
        return set.TrueForAll(v => jacobian.AreSame(v, set[0]));
    }
}
