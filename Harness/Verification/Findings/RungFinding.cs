using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Verification.Findings;

/// <summary>What one rung of an exercise offers to judge by.</summary>
/// <param name="Sizes">The dimensions of its cases.</param>
/// <param name="DrawnAgain">Cases that were drawn again, because the reference could not be trusted at the first draw.</param>
internal sealed record RungFinding(Rung Rung, ImmutableArray<Dimensions> Sizes, int DrawnAgain)
{
    public static RungFinding Of(ReferenceSet references, Rung rung)
    {
        var cases = references.Cases(rung).ToList();
        return new RungFinding(rung, [.. cases.Select(c => c.Case.Dimensions)], cases.Sum(c => c.DrawnAgain));
    }
}
