using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Judging;

/// <summary>Asks for gradients at every case of a rung, in a worker or in the student's own process, and judges the answers.</summary>
internal static class GradientCheck
{
    /// <summary>One rung of every gradient that a method returns, in the method's order.</summary>
    /// <param name="ask">Calls the method with a case's arguments.</param>
    public static ImmutableArray<RungVerdict> Rung(
        BackwardMethod method,
        IEnumerable<Gradient> gradients,
        Rung rung,
        ReferenceSet references,
        Tolerance tolerance,
        Func<Case, Answer> ask
    )
    {
        var answers = new List<(ReferenceCase Reference, Answer Answer)>();
        foreach (var reference in references.Cases(rung))
        {
            var answer = ask(reference.Case);
            answers.Add((reference, answer));
            if (answer is not (Answer.Returned or Answer.Threw))
                break;
        }
        bool differs = answers.TrueForAll(a => a.Answer is Answer.Returned) && !AnswersTheSameAgain(answers, ask);
        return [.. gradients.Select(g => Verdict(g, rung, answers, differs, tolerance))];
    }

    // The first case once more, with others in between: a method that remembers answers it differently.
    private static bool AnswersTheSameAgain(List<(ReferenceCase Reference, Answer Answer)> answers, Func<Case, Answer> ask)
    {
        var (first, before) = answers[0];
        var after = ask(first.Case);
        if (after is Answer.Returned or Answer.Threw)
            return AreSame((Answer.Returned)before, after);
        // A call that did not end says nothing of determinism: it is judged as any other.
        answers.Add((first, after));
        return true;
    }

    private static RungVerdict Verdict(
        Gradient gradient,
        Rung rung,
        List<(ReferenceCase Reference, Answer Answer)> answers,
        bool differs,
        Tolerance tolerance
    )
    {
        var judge = new CaseJudge(gradient, tolerance);
        var verdicts = answers.Select(a => judge.Judge(a.Reference, a.Answer)).ToImmutableArray();
        return new RungVerdict(rung, differs ? [verdicts[0] with { Outcome = Outcome.NotDeterministic }, .. verdicts[1..]] : verdicts);
    }

    private static bool AreSame(Answer.Returned before, Answer after) =>
        after is Answer.Returned again
        && before.Matrices.Length == again.Matrices.Length
        && before.Matrices.Zip(again.Matrices).All(pair => RawMatrix.AreSame(pair.First, pair.Second));
}
