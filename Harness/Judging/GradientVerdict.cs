using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Judging;

/// <summary>What became of one gradient: the first rung that did not pass decides, or else one that nothing could be said of.</summary>
internal sealed record GradientVerdict(Gradient Gradient, ImmutableArray<RungVerdict> Rungs)
{
    /// <summary>The rung that decides.</summary>
    public RungVerdict Deciding { get; } =
        Rungs.FirstOrDefault(r => r.Outcome.Passed() == false) ?? Rungs.FirstOrDefault(r => r.Outcome != Outcome.Pass) ?? Rungs[0];

    public Outcome Outcome => Deciding.Outcome;
}
