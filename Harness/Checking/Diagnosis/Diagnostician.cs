using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;
using GradCheck.Diagnosis.Mistakes;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Diagnosis;

/// <summary>
/// Finds the mistake behind a gradient that is wrong. Names one only where its numbers are explained at every case, right ones and wrong ones, to
/// within rounding, at further ones than the ladder's, too. Of several that do that, the simplest.
/// </summary>
internal static class Diagnostician
{
    private const int FurtherCases = 4;

    // The simplest first.
    private static readonly ImmutableArray<IMistake> Mistakes =
    [
        new AllZero(),
        new SignFlipped(),
        new ConstantFactor(),
        new Transposed(),
        new MissingSum(),
        new LostPath(),
        new MissingLocalDerivative(),
        new OtherTensor(ofSameShape: true),
        new ForgottenMask(),
        new SpreadUpstream(),
        new IgnoresUpstream(),
        new SwappedFactors(),
        new HalfwayProduct(),
        new NotElementwise(),
        new WrongAxis(),
        new SumElsewhere(),
        new TurnedFactor(),
        new OtherTensor(ofSameShape: false),
        new AddedTerm(),
        new WrongWhere(),
    ];

    /// <summary>What is wrong; null where nothing is, or where the outcome says it all.</summary>
    /// <param name="ask">Calls the student's method with a case's arguments.</param>
    public static Finding? Diagnose(GradientVerdict verdict, Tolerance tolerance, Ask ask)
    {
        if (verdict.Outcome is not (Outcome.WrongValue or Outcome.WrongShape or Outcome.NotFinite or Outcome.Threw))
            return null;
        var symptoms = Symptoms.Create(verdict);
        symptoms = symptoms with { Evidence = [.. symptoms.Evidence, .. Further(symptoms, tolerance, ask)] };
        return Named(symptoms) ?? Imprecise.Find(symptoms) ?? ScalarOnly.Find(symptoms) ?? Unknown.Create(symptoms);
    }

    private static Finding? Named(Symptoms symptoms)
    {
        if (!symptoms.Failing.Any())
            return null;
        // Wrong cases first, and small ones: most hypotheses end there.
        var evidence = symptoms
            .Evidence.OrderBy(e => e.Verdict.Outcome == Outcome.Pass)
            .ThenBy(e => e.Numeric.RowCount * e.Numeric.ColumnCount)
            .ToList();
        return Mistakes.SelectMany(m => m.Suggest(symptoms)).FirstOrDefault(h => evidence.TrueForAll(e => h.Holds(e)))?.Finding;
    }

    // Shapes and numbers that the ladder has not shown, so that two explanations that agree at all of its cases differ.
    private static IEnumerable<Evidence> Further(Symptoms symptoms, Tolerance tolerance, Ask ask)
    {
        var judge = new CaseJudge(symptoms.Gradient, tolerance);
        var deciding = symptoms.Verdict.Deciding.Deciding.Case;
        var exercise = symptoms.Exercise;
        var rung = ShapeLadder.Create(exercise).Last(r => r.Growth is not (Growth.Equal or Growth.Large));
        for (int i = 0; i < FurtherCases; i++)
        {
            string key = $"{deciding.Key}, further {i}";
            var draw = new Draw(key);
            var dimensions = ShapeLadder.Draw(rung, i, exercise, draw);
            var reference = ReferenceCase.At(CaseDrawer.At(exercise, key, rung, i, dimensions, draw));
            var answer = ask(reference.Case);
            if (answer is not (Answer.Returned or Answer.Threw))
                yield break;
            if (Evidence.Create(symptoms.Gradient, judge.Judge(reference, answer)) is { } further)
                yield return further;
        }
    }
}
