using System.Collections.Immutable;
using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Numerics;

namespace GradCheck.Verification;

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

/// <summary>Draws a case whose real inputs come from twice the standard normal distribution, whatever the exercise draws them from.</summary>
internal static class WiderCase
{
    private const double Width = 2;

    /// <summary>The case; null where the forward side has no finite value at it.</summary>
    public static Case? Draw(Exercise exercise, int seed, Rung rung, int index)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{seed}|{exercise.Name}|{rung.Name}|{index}|wider");
        var draw = new Draw(key);
        var dimensions = ShapeLadder.Draw(rung, index, exercise, draw);
        var values = new Tensor?[exercise.Forward.Variables.Length];
        foreach (Variable input in exercise.Forward.Inputs)
            // A label or a row's number is nothing else than what it is.
            values[input.Index] = input.Domain is null or UniformAttribute
                ? draw.Gaussian(input.Declared!.At(dimensions)).Map(v => Width * v)
                : draw.From(input, dimensions);
        if (!IsFinite(exercise.Forward, values))
            return null;
        var upstreams = values.Select(v => (Tensor?)draw.Gaussian(v!.Sides)).ToArray();
        return new Case(exercise, key, rung, index, dimensions, values!, upstreams);
    }

    private static bool IsFinite(Forward forward, Tensor?[] values)
    {
        try
        {
            forward.Run(values);
        }
        // The edge of an instructor's code, at inputs that it was not made for.
        catch (Exception)
        {
            return false;
        }
        return values.All(v => Array.TrueForAll(v!.Values!, double.IsFinite));
    }
}
