using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Judging;

/// <summary>What became of one gradient at one rung: the first case that did not pass decides, or else a case that nothing could be said of.</summary>
internal sealed record RungVerdict(Rung Rung, ImmutableArray<CaseVerdict> Cases)
{
    /// <summary>The case that decides.</summary>
    public CaseVerdict Deciding { get; } =
        Cases.FirstOrDefault(c => c.Outcome.Passed() == false) ?? Cases.FirstOrDefault(c => c.Outcome != Outcome.Pass) ?? Cases[0];

    public Outcome Outcome => Deciding.Outcome;
}
