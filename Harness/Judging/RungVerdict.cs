using System.Collections.Immutable;
using GradCheck.Cases;

namespace GradCheck.Judging;

/// <summary>What became of one gradient at one rung: the first case that did not pass decides, or else a case that nothing could be said of.</summary>
internal sealed record RungVerdict(Rung Rung, ImmutableArray<CaseVerdict> Cases)
{
    /// <summary>The case that decides.</summary>
    public CaseVerdict Deciding { get; } =
        Cases.FirstOrDefault(c => c.Outcome.Passed() == false) ?? Cases.FirstOrDefault(c => c.Outcome != Outcome.Pass) ?? Cases[0];

    public Outcome Outcome => Deciding.Outcome;

    /// <summary>Whether the gradient is not asked again: the next call would cost as much and say the same.</summary>
    public bool EndsGradient => Cases.Any(c => c.Outcome.EndsGradient());
}
