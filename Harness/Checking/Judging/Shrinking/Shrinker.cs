using System.Collections.Immutable;
using System.Diagnostics;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Judging.Shrinking;

/// <summary>
/// Makes a failing case small enough to do by hand on paper: the smallest dimensions, then the simplest numbers that still fail with the same
/// outcome. The same case shrinks to the same.
/// </summary>
internal sealed class Shrinker
{
    private readonly GradientVerdict verdict;
    private readonly LocalPart part;
    private readonly Trial trial;
    private readonly ImmutableArray<Case> seen;

    private Shrinker(GradientVerdict verdict, Tolerance tolerance, Ask ask)
    {
        this.verdict = verdict;
        var failing = verdict.Deciding.Deciding;
        part = LocalPart.Create(verdict.Gradient, failing.Case.Exercise.Forward);
        trial = new Trial(failing, verdict.Gradient, tolerance, ask);
        seen = [.. verdict.Rungs.Where(r => r.Rung.Growth != Growth.Large).SelectMany(r => r.Cases).Select(c => c.Case)];
    }

    /// <summary>The verdict at the smallest case that was found; null where a smaller one would say nothing more, or cannot be had.</summary>
    /// <param name="ask">Calls the student's method with a case's arguments.</param>
    public static CaseVerdict? Shrink(GradientVerdict verdict, Tolerance tolerance, Ask ask)
    {
        bool canShrink =
            verdict.Outcome is Outcome.WrongValue or Outcome.WrongShape or Outcome.NotFinite or Outcome.Threw or Outcome.MutatedInput
            && verdict.Deciding.Rung.Growth != Growth.Large;
        return canShrink ? new Shrinker(verdict, tolerance, ask).Shrink() : null;
    }

    private CaseVerdict? Shrink()
    {
        var failing = verdict.Deciding.Deciding;
        var starts = Starts(failing);
        var smaller = SmallerShapes
            .Create(failing.Case.Dimensions, failing.Case.Exercise.Forward.Sizes)
            .SelectMany(d => starts.Select(start => trial.StillFails(() => Local(Crop.To(failing.Case, d, start)))))
            .FirstOrDefault(v => v is not null);
        return (smaller ?? trial.StillFails(() => Local(failing.Case))) is { } start ? Simplify(start) : null;
    }

    // Where the worst entry lies, then the upper left corner. A rung that passed is no reason to skip its shapes: it had other numbers.
    private ImmutableArray<Func<int, int>> Starts(CaseVerdict failing)
    {
        var sides = failing.Reference[verdict.Gradient].Sides;
        if (failing.Worst is not { At: not 0 and var at })
            return [_ => 0];
        var index = Tensor.IndexOf(at, sides);
        return [size => sides.IndexOf(size) is >= 0 and var side ? index[side] : 0, _ => 0];
    }

    // The same numbers, on their own.
    private Case Local(Case drawn) => part.With(drawn, drawn.Dimensions, part.FreeOf(drawn), part.UpstreamsOf(drawn));

    private CaseVerdict Simplify(CaseVerdict start)
    {
        var simpler = new SimplerNumbers(verdict.Gradient.Method, start.Case.Dimensions, seen);
        var best = start;
        for (int i = 0; i < verdict.Gradient.Upstreams.Length; i++)
            best = SimplifyTensor(best, i, isUpstream: true, simpler);
        for (int i = 0; i < part.Free.Length; i++)
            best = SimplifyTensor(best, i, isUpstream: false, simpler);
        return best;
    }

    private CaseVerdict SimplifyTensor(CaseVerdict best, int index, bool isUpstream, SimplerNumbers simpler)
    {
        for (int at = 0; at < Numbers(best, isUpstream)[index].Count; at++)
            best = SimplifyEntry(best, index, at, isUpstream, simpler);
        return best;
    }

    private CaseVerdict SimplifyEntry(CaseVerdict best, int index, int at, bool isUpstream, SimplerNumbers simpler)
    {
        var numbers = Numbers(best, isUpstream);
        return simpler
                .Than(numbers[index][at], at, isUpstream ? null : part.Free[index])
                .Select(number =>
                    trial.StillFails(() => With(best.Case, numbers.SetItem(index, numbers[index].With(at, number)), isUpstream))
                )
                .FirstOrDefault(v => v is not null)
            ?? best;
    }

    private ImmutableArray<Tensor> Numbers(CaseVerdict of, bool isUpstream) =>
        isUpstream ? part.UpstreamsOf(of.Case) : part.FreeOf(of.Case);

    private Case With(Case like, ImmutableArray<Tensor> numbers, bool isUpstream) =>
        isUpstream
            ? part.With(like, like.Dimensions, part.FreeOf(like), numbers)
            : part.With(like, like.Dimensions, numbers, part.UpstreamsOf(like));
}

/// <summary>Asks a student's method at other cases whether it still goes wrong in the same way, as often as the budget allows.</summary>
internal sealed class Trial(CaseVerdict failing, Gradient gradient, Tolerance tolerance, Ask ask)
{
    // A call takes some tenths of a millisecond; this is what a wait of a moment buys.
    private const int MostCalls = 250;

    // Only for methods that are slow themselves: what they waste here is not theirs to lose.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly CaseJudge judge = new(gradient, tolerance);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private int calls;
    private bool isOver;

    /// <summary>The verdict at the case, where it is the same as the one to be explained; otherwise null.</summary>
    public CaseVerdict? StillFails(Func<Case> make)
    {
        if (isOver || calls++ >= MostCalls || clock.Elapsed > LongestWait || TryMake(make) is not { } drawn)
            return null;
        var reference = ReferenceCase.At(drawn, gradient);
        if (!reference[gradient].IsKnown)
            return null;
        var answer = ask(drawn);
        // A process that died or hung at a smaller case would do it again: enough.
        isOver = answer is not (Answer.Returned or Answer.Threw);
        var verdict = judge.Judge(reference, answer);
        return IsAlike(verdict) ? verdict : null;
    }

    private bool IsAlike(CaseVerdict verdict) =>
        verdict.Outcome == failing.Outcome
        && (verdict.Answer, failing.Answer) switch
        {
            (Answer.Threw one, Answer.Threw other) => one.Type == other.Type && one.Stack.SequenceEqual(other.Stack),
            _ => true,
        };

    // An instructor's step may refuse numbers that it was never meant for.
    private static Case? TryMake(Func<Case> make)
    {
        try
        {
            return make();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }
}
