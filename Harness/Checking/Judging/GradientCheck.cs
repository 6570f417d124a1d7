using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;

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
        Ask ask
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
        // The first case once more, with others in between: a method that remembers answers it differently.
        var again = answers.TrueForAll(a => a.Answer is Answer.Returned) ? ask(answers[0].Reference.Case) : null;
        // A call that did not end says nothing of determinism: it is judged as any other.
        if (again is not (null or Answer.Returned or Answer.Threw))
            answers.Add((answers[0].Reference, again));
        return [.. gradients.Select(g => Verdict(g, rung, answers, again, tolerance))];
    }

    private static RungVerdict Verdict(
        Gradient gradient,
        Rung rung,
        List<(ReferenceCase Reference, Answer Answer)> answers,
        Answer? again,
        Tolerance tolerance
    )
    {
        var judge = new CaseJudge(gradient, tolerance);
        var verdicts = answers.Select(a => judge.Judge(a.Reference, a.Answer)).ToImmutableArray();
        return new RungVerdict(
            rung,
            IsAnother(gradient, answers[0].Answer, again)
                ? [verdicts[0] with { Outcome = Outcome.NotDeterministic }, .. verdicts[1..]]
                : verdicts
        );
    }

    private static bool IsAnother(Gradient gradient, Answer before, Answer? again) =>
        again switch
        {
            Answer.Returned after => !Tensor.AreSame(Value(gradient, (Answer.Returned)before), Value(gradient, after)),
            Answer.Threw => true,
            _ => false,
        };

    private static Tensor? Value(Gradient gradient, Answer.Returned answer) => answer.Tensors.ElementAtOrDefault(gradient.Position);
}
