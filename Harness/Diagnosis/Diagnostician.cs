using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Diagnosis.Mistakes;
using GradCheck.Judging;
using GradCheck.Numerics;

namespace GradCheck.Diagnosis;

/// <summary>
/// Finds the mistake behind a gradient that is wrong. Names one only where its numbers are explained at every case, right ones and wrong ones, to
/// within rounding; where several mistakes do that, it asks at further cases until they differ, and then takes the simplest.
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
        new MissingLocalDerivative(),
        new WrongAxis(),
        new OtherTensor(),
        new IgnoresUpstream(),
        new NotElementwise(),
        new AddedTerm(),
        new WrongWhere(),
    ];

    /// <summary>What is wrong; null where nothing is, or where the outcome says it all.</summary>
    /// <param name="ask">Calls the student's method with a case's arguments.</param>
    public static Finding? Diagnose(GradientVerdict verdict, Func<Case, Answer> ask)
    {
        if (verdict.Outcome is not (Outcome.WrongValue or Outcome.WrongShape or Outcome.NotFinite or Outcome.Threw))
            return null;
        var symptoms = Symptoms.Of(verdict);
        return Named(symptoms, ask) ?? Imprecise.Find(symptoms) ?? ScalarOnly.Find(symptoms) ?? Unknown(symptoms);
    }

    private static Finding? Named(Symptoms symptoms, Func<Case, Answer> ask)
    {
        if (!symptoms.Failing.Any())
            return null;
        var evidence = symptoms.Evidence.OrderBy(e => e.Verdict.Outcome == Outcome.Pass).ToList();
        var left = Mistakes.SelectMany(m => m.Suggest(symptoms)).Where(h => evidence.TrueForAll(e => h.Holds(e))).ToList();
        foreach (var further in Further(symptoms, ask))
        {
            if (left.Select(h => h.Finding.Code).Distinct().Count() < 2)
                break;
            left = left.Where(h => h.Holds(further)).ToList() is { Count: > 0 } agreeing ? agreeing : left;
        }
        return left.FirstOrDefault()?.Finding;
    }

    // Shapes and numbers that the ladder has not shown.
    private static IEnumerable<Evidence> Further(Symptoms symptoms, Func<Case, Answer> ask)
    {
        var deciding = symptoms.Verdict.Deciding.Deciding.Case;
        var exercise = symptoms.Exercise;
        var rung = ShapeLadder.Of(exercise).Last(r => r.Growth is not (Growth.Equal or Growth.Large));
        for (int i = 0; i < FurtherCases; i++)
        {
            var draw = new Draw($"{deciding.Key}, further {i}");
            var dimensions = ShapeLadder.Draw(rung, i, exercise.Forward.Symbols, draw);
            var reference = ReferenceCase.At(CaseDrawer.At(exercise, $"{deciding.Key}, further {i}", rung, i, dimensions, draw));
            var answer = ask(reference.Case);
            if (answer is not (Answer.Returned or Answer.Threw))
                yield break;
            var judged = new CaseVerdict(Outcome.Inconclusive, reference, answer);
            if (Evidence.Of(symptoms.Gradient, judged) is { } further)
                yield return further;
        }
    }

    private static Finding Unknown(Symptoms symptoms) =>
        new(
            "unknown",
            symptoms.Failing.Any()
                ? $"No usual mistake explains {symptoms.Gradient.Name}: it is not the right gradient with another sign, factor, order of rows and columns, sum, upstream or added term."
                : $"{symptoms.Gradient.Name} gave no numbers to look at where it is wrong.",
            "Work the smallest case on paper: how much does the end result change when the one entry changes a little?"
        );
}
