using System.Collections.Immutable;

namespace GradCheck.Explaining;

/// <summary>
/// One of the indices of dE/dT, which are E's and then T's, or two of them that are tied: everything is zero where they differ.
/// An index that has only one value is in no group.
/// </summary>
/// <param name="Axes">Places among the indices.</param>
/// <param name="Varies">Whether the numbers that are not zero depend on it.</param>
/// <param name="Outputs">How many of the indices are E's.</param>
internal sealed record IndexGroup(ImmutableArray<int> Axes, bool Varies, int Outputs)
{
    /// <summary>Whether E and T have one each.</summary>
    public bool IsTied => Axes.Length == 2 && IsOfOutput(Axes[0]) && !IsOfOutput(Axes[1]);

    /// <summary>An index of E alone: the contraction adds up over it.</summary>
    public bool IsFreeOutput => Axes is [var axis] && IsOfOutput(axis);

    /// <summary>An index of T alone.</summary>
    public bool IsFreeInput => Axes is [var axis] && !IsOfOutput(axis);

    /// <summary>The place of its index of T where it has one, else of E.</summary>
    public int Axis => Axes[^1];

    private bool IsOfOutput(int axis) => axis < Outputs;
}
