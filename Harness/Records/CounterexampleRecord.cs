using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Judging.Shrinking;
using GradCheck.Numerics;

namespace GradCheck.Records;

/// <summary>Writes down a case that did not pass, so that it can be read and repeated, and makes the case of it again.</summary>
internal static class CounterexampleRecord
{
    public static Counterexample Create(Gradient gradient, CaseVerdict verdict)
    {
        var drawn = verdict.Case;
        var shown = ShownCase.Create(gradient, verdict);
        var part = LocalPart.Create(gradient, drawn.Exercise.Forward);
        return new Counterexample(
            drawn.Rung.Name,
            drawn.Index,
            drawn.Dimensions.Sizes.ToDictionary(d => d.Symbol, d => d.Size),
            shown?.Inputs,
            shown?.Analytic,
            shown?.Numeric,
            shown is null ? null : part.Free.ToDictionary(t => t.Name, t => drawn.Values[t.Index]),
            shown is null ? null : gradient.Upstreams.ToDictionary(t => t.Name, t => drawn.Upstreams[t.Index]!)
        );
    }

    /// <summary>The case again, bit for bit: from its numbers, or where they were too many to write down, drawn as it was.</summary>
    public static Case ToCase(Counterexample recorded, Gradient gradient, Exercise exercise, Seed seed)
    {
        var rung = ShapeLadder.Create(exercise).First(r => r.Name == recorded.Rung);
        if (recorded is not { Tensors: { } tensors, Upstreams: { } upstreams })
            return ReferenceCase.Draw(exercise, seed, rung, recorded.Index).Case;
        var part = LocalPart.Create(gradient, exercise.Forward);
        return part.With(
            CaseDrawer.Draw(exercise, seed, rung, recorded.Index),
            new Dimensions([.. recorded.Dimensions.Select(d => (d.Key, d.Value))]),
            [.. part.Free.Select(t => tensors[t.Name])],
            [.. gradient.Upstreams.Select(t => upstreams[t.Name])]
        );
    }
}

/// <summary>Whether a recorded case can be made again: records outlive exercises.</summary>
internal static class RecordedCase
{
    private const int LargestSize = 1_000;

    /// <summary>What does not fit, as half a sentence; null where all does.</summary>
    public static string? Mismatch(GradientResult failure, Exercise exercise)
    {
        var recorded = failure.Counterexample!;
        if (exercise.Gradients.FirstOrDefault(g => g.Name == failure.Name) is not { } gradient)
            return $"there is no gradient {failure.Name}";
        if (ShapeLadder.Create(exercise).FirstOrDefault(r => r.Name == recorded.Rung) is not { } rung)
            return $"there is no rung {recorded.Rung}";
        if (recorded.Index < 0 || recorded.Index >= ShapeLadder.CasesOf(exercise, rung).Length)
            return $"{recorded.Rung} has no case {recorded.Index}";
        if (recorded is not { Tensors: { } tensors, Upstreams: { } upstreams })
            return null;
        var symbols = exercise.Forward.Symbols;
        if (
            recorded.Dimensions is null
            || !recorded.Dimensions.Keys.Order(StringComparer.Ordinal).SequenceEqual(symbols.Order(StringComparer.Ordinal))
        )
            return $"its dimensions are {string.Join(", ", symbols)}";
        if (recorded.Dimensions.Values.Any(size => size is < 1 or > LargestSize))
            return $"a dimension is from 1 to {LargestSize}";
        var absent =
            LocalPart.Create(gradient, exercise.Forward).Free.FirstOrDefault(t => !IsThere(tensors.GetValueOrDefault(t.Name)))
            ?? gradient.Upstreams.FirstOrDefault(t => !IsThere(upstreams.GetValueOrDefault(t.Name)));
        return absent is null ? null : $"there are no numbers of {absent}";
    }

    private static bool IsThere(Tensor? tensor) => tensor is { Count: > 0 };
}
