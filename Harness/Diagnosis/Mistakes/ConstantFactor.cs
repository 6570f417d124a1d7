using System.Globalization;
using GradCheck.Exercises;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>A factor too many or too few: a number, or the size of a dimension; the batch's own has a name of its own.</summary>
internal sealed class ConstantFactor : IMistake
{
    // A factor is a constant of the formula: 2, a half, a third; what is hardly one is imprecision.
    private const double LeastApart = 1e-3;

    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        var symbols = symptoms.Exercise.Forward.Symbols;
        foreach (string symbol in symbols)
        foreach (int power in (int[])[1, -1])
            yield return OfSize(symptoms, symbol, power);
        foreach (string symbol in symbols)
        foreach (int power in (int[])[1, -1])
        foreach (double number in (double[])[-1, 2, -2, 0.5])
            yield return Named(
                symptoms,
                $"{Number(number)} {(power > 0 ? "times" : "divided by")} {symbol}",
                d => number * Math.Pow(d[symbol], power)
            );
        foreach (var (one, other) in symbols.SelectMany((one, i) => symbols.Skip(i + 1).Select(other => (one, other))))
        {
            yield return Named(symptoms, $"{one} times {other}", d => (double)d[one] * d[other]);
            yield return Named(symptoms, $"1 / ({one} times {other})", d => 1.0 / d[one] / d[other]);
            yield return Named(symptoms, $"{one} / {other}", d => (double)d[one] / d[other]);
            yield return Named(symptoms, $"{other} / {one}", d => (double)d[other] / d[one]);
        }
        if (Fitted(symptoms) is { } factor)
            yield return Named(symptoms, Number(factor), _ => factor);
    }

    private static Hypothesis OfSize(Symptoms symptoms, string symbol, int power)
    {
        bool isBatch = symbol == symptoms.Batch;
        string name = symptoms.Gradient.Name;
        var finding = (isBatch, power) switch
        {
            (true, 1) => new Finding(
                "missing-batch-mean",
                $"{name} is {symbol} times what it should be, at every {symbol}: it is not divided by the number of examples.",
                $"What follows is an average over {symbol} examples. What becomes of that when it is differentiated?"
            ),
            (true, _) => new Finding(
                "extra-batch-mean",
                $"{name} is 1/{symbol} of what it should be, at every {symbol}: it is divided by the number of examples once too often.",
                $"Each of the {symbol} examples contributes here. Are the contributions added up, or averaged? And does the gradient that you are given hold the average already?"
            ),
            _ => Factor(name, power > 0 ? symbol : $"1/{symbol}"),
        };
        return new Hypothesis(finding, e => e.Is(Math.Pow(e.Case.Dimensions[symbol], power) * e.Numeric));
    }

    private static Hypothesis Named(Symptoms symptoms, string factor, Func<Dimensions, double> size) =>
        new(Factor(symptoms.Gradient.Name, factor), e => e.Is(size(e.Case.Dimensions) * e.Numeric));

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
