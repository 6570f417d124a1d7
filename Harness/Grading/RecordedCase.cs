using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Grading.Results;
using GradCheck.Judging.Shrinking;

namespace GradCheck.Grading;

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
        if (!ShapeLadder.Of(exercise).Any(r => r.Name == recorded.Rung))
            return $"there is no rung {recorded.Rung}";
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
            LocalPart.Of(gradient, exercise.Forward).Free.FirstOrDefault(t => !IsMatrix(tensors.GetValueOrDefault(t.Name)))
            ?? gradient.Upstreams.FirstOrDefault(t => !IsMatrix(upstreams.GetValueOrDefault(t.Name)));
        return absent is null ? null : $"there are no numbers of {absent}";
    }

    private static bool IsMatrix(double[][]? rows) =>
        rows is [{ Length: > 0 } first, ..] && Array.TrueForAll(rows, r => r?.Length == first.Length);
}
