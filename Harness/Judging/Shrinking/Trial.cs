using System.Diagnostics;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Judging.Shrinking;

/// <summary>Asks a student's method at other cases whether it still goes wrong in the same way, as often as the budget allows.</summary>
internal sealed class Trial(CaseVerdict failing, Gradient gradient, Tolerance tolerance, Func<Case, Answer> ask)
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
