using System.Globalization;
using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>A factor too many or too few: a number, or the size of a dimension; the batch's own has a name of its own.</summary>
internal sealed class ConstantFactor : IMistake
{
    // A factor is a constant of the formula: 2, a half, a third; what is hardly one is imprecision.
    private const double LeastApart = 1e-3;

    // Of sizes and of numbers that are given: a scale of 1/sqrt(D), a mean taken twice, a keep rate.
    private static readonly (string Text, double Power)[] Powers =
    [
        ("{0}", 1),
        ("1/{0}", -1),
        ("{0} squared", 2),
        ("1/{0} squared", -2),
        ("the root of {0}", 0.5),
        ("1/the root of {0}", -0.5),
    ];

    private static readonly double[] Numbers = [-1, 2, -2, 0.5];

    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        [
            .. OfSizes(symptoms),
            .. OfGivenNumbers(symptoms),
            .. Fitted(symptoms) is { } factor ? [Named(symptoms, Number(factor), _ => factor)] : (Hypothesis[])[],
        ];

    private static IEnumerable<Hypothesis> OfSizes(Symptoms symptoms)
    {
        var symbols = symptoms.Exercise.Forward.Symbols;
        foreach (string symbol in symbols)
        foreach (var (text, power) in Powers)
        {
            string name = string.Format(CultureInfo.InvariantCulture, text, symbol);
            double Size(Dimensions d) => Math.Pow(d[symbol], power);
            yield return OfOneSize(symptoms, symbol, power, name);
            foreach (double number in Numbers)
                yield return Named(symptoms, $"{Number(number)} times {name}", e => number * Size(e.Case.Dimensions));
        }
        foreach (var (one, other) in symbols.SelectMany(one => symbols.Where(s => s != one).Select(other => (one, other))))
        {
            yield return Named(symptoms, $"{one} times {other}", e => (double)e.Case.Dimensions[one] * e.Case.Dimensions[other]);
            yield return Named(symptoms, $"1/({one} times {other})", e => 1.0 / e.Case.Dimensions[one] / e.Case.Dimensions[other]);
            yield return Named(symptoms, $"{one}/{other}", e => (double)e.Case.Dimensions[one] / e.Case.Dimensions[other]);
        }
    }

    private static IEnumerable<Hypothesis> OfGivenNumbers(Symptoms symptoms) =>
        from tensor in symptoms.Exercise.Forward.Inputs
        where tensor.Declared!.IsOneNumber
        from power in Powers
        select Named(
            symptoms,
            string.Format(CultureInfo.InvariantCulture, power.Text, tensor.ParameterName),
            e => Math.Pow(e.Case.Values[tensor.Index].Matrix[0, 0], power.Power)
        );

    private static Hypothesis OfOneSize(Symptoms symptoms, string symbol, double power, string factor)
    {
        bool isBatch = symbol == Symptoms.Batch;
        string name = symptoms.Gradient.Name;
        var finding = power switch
        {
            // With an upstream, the mean lies above: there it is a factor like any other.
            1 when isBatch && symptoms.Gradient.Upstreams.IsEmpty => new Finding(
                "missing-batch-mean",
                $"{name} is {symbol} times what it should be, at every {symbol}: it is not divided by the number of examples.",
                $"What follows is an average over {symbol} examples. What becomes of that when it is differentiated?"
            ),
            -1 when isBatch => new Finding(
                "extra-batch-mean",
                $"{name} is 1/{symbol} of what it should be, at every {symbol}: it is divided by the number of examples once too often.",
                $"Each of the {symbol} examples contributes here. Are the contributions added up, or averaged? And does the gradient that you are given hold the average already?"
            ),
            _ => Factor(name, factor),
        };
        return new Hypothesis(finding, e => e.Is(Math.Pow(e.Case.Dimensions[symbol], power) * e.Numeric));
    }

    private static Hypothesis Named(Symptoms symptoms, string factor, Func<Evidence, double> size) =>
        new(Factor(symptoms.Gradient.Name, factor), e => e.Is(size(e) * e.Numeric));

    private static Finding Factor(string name, string factor) =>
        new(
            "constant-factor",
            $"{name} is what it should be, times {factor}: the same factor in every entry of every case.",
            "Which constant is lost, or kept once too often, when you differentiate?"
        );

    // The factor that fits the wrong case with the largest numbers best; the hypothesis then has to hold in all others.
    private static double? Fitted(Symptoms symptoms)
    {
        var largest = symptoms.Failing.Where(e => e.HasRightShape).MaxBy(e => e.Numeric.FrobeniusNorm());
        if (largest is null || largest.Numeric.FrobeniusNorm() == 0)
            return null;
        double factor = largest.Analytic.PointwiseMultiply(largest.Numeric).RowSums().Sum() / Math.Pow(largest.Numeric.FrobeniusNorm(), 2);
        double rounded = Math.Round(factor * 60) / 60;
        factor = Math.Abs(factor - rounded) < 1e-8 ? rounded : factor;
        return Math.Abs(factor - 1) < LeastApart || Math.Abs(factor) < LeastApart ? null : factor;
    }

    private static string Number(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
