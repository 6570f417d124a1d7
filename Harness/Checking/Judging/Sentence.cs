using System.Collections.Immutable;
using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Students;

namespace GradCheck.Judging;

/// <summary>Says a verdict as a student reads it: what, where, both values, and what to try.</summary>
internal static class Sentence
{
    private const int ReadableDigits = 6;
    private const int AllDigits = 17;

    /// <summary>One or two sentences; null where the gradient passed.</summary>
    public static string? Render(GradientVerdict verdict)
    {
        if (verdict.Outcome == Outcome.Pass)
            return null;
        string what = Render(verdict.Gradient, verdict.Shown);
        return
            verdict.Outcome is Outcome.WrongValue or Outcome.WrongShape or Outcome.NotFinite or Outcome.Threw && Where(verdict) is { } where
            ? $"{what} {where}"
            : what;
    }

    /// <summary>One sentence about one rung that did not pass.</summary>
    public static string Render(Gradient gradient, RungVerdict rung) => Render(gradient, rung.Deciding);

    private static string Render(Gradient gradient, CaseVerdict verdict)
    {
        string at = $"{gradient.Name}{At(gradient, verdict.Case)}";
        return (verdict.Outcome, verdict.Answer) switch
        {
            (Outcome.WrongValue or Outcome.NotFinite, _) => $"{at}: {Value(gradient, verdict)}.",
            (Outcome.WrongShape, Answer.Returned returned) => $"{at}: {Shape(gradient, verdict, returned)}.",
            (Outcome.NotImplemented, _) => $"{gradient.Name} is not implemented yet.",
            (Outcome.Threw, Answer.Threw threw) =>
                $"{at}: threw {Short(threw.Type)}: {threw.Message}{(threw.Stack.IsEmpty ? "" : $" ({threw.Stack[0]})")}.",
            (Outcome.TimedOut, Answer.TimedOut timedOut) => $"{at}: {Late(timedOut)}",
            (Outcome.OutOfMemory, Answer.OutOfMemory memory) =>
                $"{at}: needed more than the {memory.LimitBytes >> 20} MiB of memory that it may have.",
            (Outcome.Crashed, Answer.Crashed crashed) => $"{at}: the process died during the call: {crashed.Reason}.",
            (Outcome.MutatedInput, Answer.Returned returned) =>
                $"{at}: changed its argument {returned.ChangedParameter}, which others still need. Work on a copy.",
            (Outcome.NotDeterministic, _) =>
                $"{at}: two calls with the same arguments gave different answers. Does it keep something from one call to the next?",
            _ => $"{at}: {Inconclusive(verdict)}.",
        };
    }

    private static string At(Gradient gradient, Case drawn)
    {
        string at = drawn.Dimensions.Sizes.IsEmpty ? "" : $" at {drawn.Dimensions}";
        return drawn.UpstreamSize switch
        {
            _ when gradient.Upstreams.IsEmpty => at,
            UpstreamSize.Zero => $"{at}, given upstream gradients of zeros",
            UpstreamSize.Uneven => $"{at}, given upstream gradients of very different sizes",
            _ => at,
        };
    }

    private static string Value(Gradient gradient, CaseVerdict verdict)
    {
        if ((verdict.Worst ?? verdict.Place?.Value?.Worst) is not { } worst)
            return $"along a random direction it is off by {Number(verdict.MaxAbsoluteError ?? double.NaN)}, where {Number(verdict.DetectionFloor ?? double.NaN)} would have been noticed";
        var (analytic, numeric) = Pair(worst.Comparison.Analytic, worst.Comparison.Numeric.Value);
        string entry = $"{EntryText.Render(worst.At, verdict.Reference[gradient].Sides)} is {analytic}";
        if (worst.Comparison.Numeric is { IsAtKink: true } kink)
            return $"{entry}, where finite differences allow anything from {Number(kink.Value - kink.Reach)} to {Number(kink.Value + kink.Reach)}, for it lies at a kink";
        return worst.Comparison.Numeric.IsKnown
            ? $"{entry}, finite differences say {numeric}{Extent(verdict.Place?.Value, verdict.Reference[gradient].Sides)}"
            : $"{entry}, where a number is expected";
    }

    private static string Extent(Place? place, ImmutableArray<int> sides) =>
        place switch
        {
            { IsOneRow: true, IsOneColumn: true } => "; no other entry is wrong",
            _ when sides.Length != 2 => "",
            { IsOneRow: true } => "; no other row is wrong",
            { IsOneColumn: true } => "; no other column is wrong in that row",
            _ => "",
        };

    private static string Shape(Gradient gradient, CaseVerdict verdict, Answer.Returned returned)
    {
        if (returned.Tensors.Length != gradient.Method.Returns.Length)
            return $"{returned.Tensors.Length} results came back, but {gradient.Method.Name} returns {gradient.Method.Returns.Length}";
        var numeric = verdict.Reference[gradient];
        string expected = $"{gradient.Of} is {Tensor.ShapeText(numeric.Sides)}, and a gradient has the shape of its tensor";
        return returned.Tensors[gradient.Position] is { } tensor
            ? $"returned {tensor}, but {expected}{(IsTransposed(gradient, verdict) ? ": this is its transpose" : "")}"
            : $"returned null, but {expected}";
    }

    private static string Late(Answer.TimedOut late) =>
        late.IsOfSubmission
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"no answer before the {late.Limit.TotalSeconds:0.#} s were over that a submission may take."
            )
            : string.Create(CultureInfo.InvariantCulture, $"no answer within {late.Limit.TotalSeconds:0.#} s. Does a loop never end?");

    private static string Inconclusive(CaseVerdict verdict) =>
        verdict.Worst is { Comparison: { Numeric.IsKnown: true } worst }
            ? $"our own reference is only good to {Number(worst.Numeric.Bar)} here, so nothing can be said of a difference of {Number(worst.AbsoluteError)}"
            : "our own reference is not good enough here to say anything";

    private static string? Where(GradientVerdict verdict)
    {
        var rung = verdict.Deciding.Rung;
        var before = verdict.Rungs.TakeWhile(r => r.Rung != rung).ToList();
        bool wasRight = before.Count > 0 && before.TrueForAll(r => r.Outcome == Outcome.Pass);
        var size = verdict.Gradient.Upstreams.IsEmpty ? UpstreamSize.Usual : verdict.Deciding.Deciding.Case.UpstreamSize;
        if (size != UpstreamSize.Usual)
            return size == UpstreamSize.Zero
                ? "A gradient is linear in its upstream: zeros in, zeros out. Is something divided by it?"
                : "A gradient is linear in its upstream: twice as much in, twice as much out. Is something clipped, rounded or normalised?";
        if (verdict.WasRightAtThatShape)
            return "Other numbers of this shape were right: what is different about these?";
        return rung.Growth switch
        {
            Growth.None => $"It is wrong already at {Smallest(verdict)}.",
            Growth.One when wasRight => $"Right at {Smallest(verdict)}, wrong once {rung.Name} grows{Question(verdict)}",
            Growth.All when wasRight => "Right while one dimension grows alone, wrong once they grow together.",
            Growth.Equal when wasRight => "Right at other shapes, wrong at square ones: does something depend on the shape?",
            Growth.Large when wasRight => "Right at small shapes, wrong at large ones.",
            _ => null,
        };
    }

    private static string Smallest(GradientVerdict verdict) =>
        verdict.Rungs[0].Rung.Name == "scalar" ? "scalar shapes" : "the smallest shapes";

    // Asked only where a sum is what the symptom suggests: an exception or a transposed matrix has another cause.
    private static string Question(GradientVerdict verdict)
    {
        var deciding = verdict.Deciding.Deciding;
        bool suggestsSum =
            verdict.Outcome == Outcome.WrongValue || (verdict.Outcome == Outcome.WrongShape && !IsTransposed(verdict.Gradient, deciding));
        return suggestsSum ? $": is something summed or averaged over {verdict.Deciding.Rung.Name} here?" : ".";
    }

    private static bool IsTransposed(Gradient gradient, CaseVerdict verdict) =>
        verdict.Answer is Answer.Returned { Tensors: var tensors }
        && tensors.ElementAtOrDefault(gradient.Position) is { Sides: [var rows, var columns] }
        && verdict.Reference[gradient].Sides is [var others, var these]
        && (rows, columns) == (these, others);

    // Six digits are enough to read, unless the two numbers then look alike: one is not the other rounded where two digits differ.
    private static (string Analytic, string Numeric) Pair(double analytic, double numeric)
    {
        double apart = Math.Abs(analytic - numeric) / Math.Max(Math.Abs(analytic), Math.Abs(numeric));
        int digits = apart is > 0 and < 1
            ? Math.Clamp((int)Math.Ceiling(-Math.Log10(apart)) + 2, ReadableDigits, AllDigits)
            : ReadableDigits;
        return (Number(analytic, digits), Number(numeric, digits));
    }

    private static string Number(double value, int digits = ReadableDigits) =>
        value.ToString(string.Create(CultureInfo.InvariantCulture, $"G{digits}"), CultureInfo.InvariantCulture);

    private static string Short(string type) => type[(type.LastIndexOf('.') + 1)..];
}
