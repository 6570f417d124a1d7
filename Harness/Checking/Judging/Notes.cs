using System.Collections.Immutable;
using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Students;

namespace GradCheck.Judging;

/// <summary>What is worth saying of a gradient beside its outcome.</summary>
internal static class Notes
{
    public static ImmutableArray<Note> Create(GradientVerdict verdict) => [.. Precision(verdict), .. Shared(verdict)];

    private static IEnumerable<Note> Precision(GradientVerdict verdict) =>
        verdict.Quotient is { IsLikely: true, Error: var error, Jitter: { } jitter }
            ? [LooksNumericallyDifferentiated(verdict.Gradient, error, jitter)]
            : Imprecise(verdict);

    private static Note LooksNumericallyDifferentiated(Gradient gradient, TypicalError error, Jitter jitter) =>
        new(
            "looks-numerically-differentiated",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{gradient.Name} may be a difference quotient of the forward pass, not a formula: half of its entries are off by more than {error.Relative:0e-0} of themselves, and between inputs {NearbyCase.Apart:0e-0} apart it jumps by {jitter.Size:0e-0} of its largest entry, as with a step of about {jitter.Step:0e-0}; a formula's rounding leaves 1e-15. A formula whose digits cancel can look alike: this is no proof, and costs no points. Read the method."
            )
        );

    // Along a direction an error has no entry, and its size is a guess: only where no entry says more. Nobody fails for it; but a clip, an added epsilon or a float in between is not what was derived.
    private static IEnumerable<Note> Imprecise(GradientVerdict verdict)
    {
        if (verdict.Outcome != Outcome.Pass)
            yield break;
        var worst = verdict
            .Rungs.SelectMany(rung => rung.Cases, (rung, verdict) => (Rung: rung.Rung, verdict.Imprecision))
            .OrderBy(v => v.Rung.Growth == Growth.Large)
            .ThenByDescending(v => v.Imprecision)
            .FirstOrDefault(v => v.Imprecision is not null);
        if (worst.Imprecision is not { } size)
            yield break;
        yield return new Note(
            "imprecise",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{verdict.Gradient.Name} is right within the tolerance, yet off by up to {size:0.#e-0} of its largest entry ({worst.Rung.Title}), more than rounding explains: is a constant rounded, something clipped, an epsilon added, or a float used?"
            )
        );
    }

    private static IEnumerable<Note> Shared(GradientVerdict verdict)
    {
        var gradient = verdict.Gradient;
        var positions =
            from rung in verdict.Rungs
            from judged in rung.Cases
            let answer = judged.Answer as Answer.Returned
            where answer is not null && answer.SameAs.Length > gradient.Position
            select answer.SameAs[gradient.Position];
        // A worker's word, and a worker may be the student's: a position outside of the tuple is none.
        int shared = positions.FirstOrDefault(p => p >= 0 && p < gradient.Position, Answer.Returned.Own);
        if (shared != Answer.Returned.Own)
            yield return new Note(
                "shared-result",
                $"{gradient.Name} and {gradient.Method.Returns[shared].GradientName} are one and the same matrix: whoever changes one changes the other. Return a copy."
            );
    }
}

/// <summary>Something worth saying of a gradient that does not change its outcome.</summary>
/// <param name="Code">As results name it.</param>
internal sealed record Note(string Code, string Message);
