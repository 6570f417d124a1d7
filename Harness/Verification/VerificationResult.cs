using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Verification;

/// <summary>What an exercise is good for.</summary>
/// <param name="BlindSpots">Where its draws hide mistakes; each a sentence.</param>
/// <param name="Problems">What is wrong with the reference solution; each a sentence. No bug was planted then.</param>
/// <param name="Fates">What became of each mutant; null where no reference solution was given, or a wrong one.</param>
internal sealed record VerificationResult(
    Exercise Exercise,
    ImmutableArray<RungFinding> Rungs,
    ImmutableArray<GradientFinding> Gradients,
    ImmutableArray<string> BlindSpots,
    ImmutableArray<string> Problems,
    ImmutableArray<Fate>? Fates
)
{
    public IEnumerable<T> Those<T>()
        where T : Fate => (Fates ?? []).OfType<T>();

    /// <summary>Whether the reference passes and no bug slips through.</summary>
    public bool IsClean => Problems.IsEmpty && !Those<Fate.SlippedThrough>().Any();
}
