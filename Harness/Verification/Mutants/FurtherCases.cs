using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Numerics;

namespace GradCheck.Verification.Mutants;

/// <summary>Cases that the check does not see: what is alike there, too, is no bug.</summary>
internal sealed class FurtherCases(ReferenceSet references, int seed)
{
    private const int Seeds = 4;

    // A thread that waits for another's draw would take the worker's time with it; these are drawn once, by whoever asks first.
    private readonly Lazy<ImmutableArray<Case>> ofOtherSeeds = new(() =>
        [.. Enumerable.Range(1, Seeds).SelectMany(i => Draw(references, unchecked(seed + i)))]
    );

    private readonly Lazy<ImmutableArray<ReferenceCase>> ofWiderInputs = new(() => [.. Widen(references, seed)]);

    /// <summary>As the check draws them, of other seeds.</summary>
    public ImmutableArray<Case> OfOtherSeeds => ofOtherSeeds.Value;

    /// <summary>With inputs that the exercise does not draw, where its forward side is finite all the same.</summary>
    public ImmutableArray<ReferenceCase> OfWiderInputs => ofWiderInputs.Value;

    public int Count => OfOtherSeeds.Length + OfWiderInputs.Length;

    // A large case costs more than all others together, and one of each seed is enough.
    private static IEnumerable<Case> Draw(ReferenceSet references, int seed) =>
        from rung in references.Rungs
        from index in Enumerable.Range(0, rung.Growth == Growth.Large ? 1 : ShapeLadder.CasesOf(references.Exercise, rung).Length)
        select CaseDrawer.Draw(references.Exercise, seed, rung, index);

    private static IEnumerable<ReferenceCase> Widen(ReferenceSet references, int seed) =>
        from rung in references.Rungs
        where rung.Growth != Growth.Large
        from index in Enumerable.Range(0, ShapeLadder.UsualCases)
        let wider = WiderCase.Draw(references.Exercise, seed, rung, index)
        where wider is not null
        select ReferenceCase.At(wider);
}
