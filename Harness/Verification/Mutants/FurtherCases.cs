using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Numerics;

namespace GradCheck.Verification.Mutants;

/// <summary>Cases of other seeds, that the check does not see: what is alike there, too, is no bug.</summary>
internal sealed class FurtherCases(ReferenceSet references, int seed)
{
    private const int Seeds = 4;

    private readonly Lazy<ImmutableArray<Case>> cases = new(() =>
        [.. Enumerable.Range(1, Seeds).SelectMany(i => Draw(references, seed + i))]
    );

    public ImmutableArray<Case> Cases => cases.Value;

    // A large case costs more than all others together, and one of each seed is enough.
    private static IEnumerable<Case> Draw(ReferenceSet references, int seed) =>
        from rung in references.Rungs
        from index in Enumerable.Range(0, rung.Growth == Growth.Large ? 1 : ShapeLadder.Cases)
        select CaseDrawer.Draw(references.Exercise, unchecked(seed), rung, index);
}
