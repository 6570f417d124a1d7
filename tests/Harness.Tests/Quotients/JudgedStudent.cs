using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Tests.Quotients;

/// <summary>What grading says of a student's gradient at every rung below large, where a quotient would take minutes.</summary>
internal static class JudgedStudent
{
    public const string Note = "looks-numerically-differentiated";

    /// <summary>The rungs that are judged.</summary>
    public static IEnumerable<Rung> Rungs(Exercise exercise) => ShapeLadder.Create(exercise).Where(r => r.Growth != Growth.Large);

    /// <summary>The verdict, with what speaks for a difference quotient.</summary>
    public static GradientVerdict Of(Gradient gradient, ReferenceSet references, Ask ask) =>
        Of(gradient, Rungs(references.Exercise).SelectMany(references.Cases), ask);

    /// <summary>The verdict on given cases.</summary>
    public static GradientVerdict Of(Gradient gradient, IEnumerable<ReferenceCase> cases, Ask ask)
    {
        var judge = new CaseJudge(gradient, Tolerance.Default);
        var verdict = new GradientVerdict(
            gradient,
            [.. cases.GroupBy(c => c.Case.Rung, (rung, of) => new RungVerdict(rung, [.. of.Select(c => judge.Judge(c, ask(c.Case)))]))]
        );
        return verdict with { Quotient = DifferenceQuotient.Create(verdict, ask) };
    }

    /// <summary>An answer that holds one of a method's gradients.</summary>
    public static Answer Answer(Gradient gradient, Tensor value) =>
        new Answer.Returned([.. gradient.Method.Returns.Select((_, i) => i == gradient.Position ? value : null)], ChangedParameter: null);
}
