using System.Globalization;
using GradCheck.Diagnosis.Facts;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>A multiple of something that was given is added: a regulariser that the exercise does not have, the upstream once too often.</summary>
internal sealed class AddedTerm : IMistake
{
    private const double Negligible = 1e-6;

    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        var terms = symptoms
            .Variables.Select(t => (Name: t.ParameterName, Of: (Func<Evidence, Matrix<double>?>)(e => e.Case.Values[t.Index].Matrix)))
            .Concat(
                symptoms.Gradient.Upstreams.Select(
                    (u, i) => ($"{u.ParameterName}Grad", (Func<Evidence, Matrix<double>?>)(e => e.Upstream.Given.ElementAt(i)))
                )
            )
            .Append(("1", e => e.Numeric.Map(_ => 1.0, Zeros.Include)));
        foreach (var (name, of) in terms)
            if (Fitted(symptoms, of) is { } factor)
                yield return new Hypothesis(Finding(symptoms, name, factor), e => Explains(e, of(e), factor));
    }

    private static Finding Finding(Symptoms symptoms, string name, double factor)
    {
        string term = name == "1" ? Number(Math.Abs(factor)) : $"{Number(Math.Abs(factor))} times {name}";
        return new Finding(
            "added-term",
            $"{symptoms.Gradient.Name} is what it should be {(factor > 0 ? "plus" : "minus")} {term}.",
            $"Which part of your sum does not come from what {symptoms.Gradient.Of} flows into?"
        );
    }

    private static bool Explains(Evidence e, Matrix<double>? term, double factor) => HasShape(e, term) && e.Is(e.Numeric + factor * term!);

    // From the wrong case with the largest difference; the hypothesis then has to hold in all others.
    private static double? Fitted(Symptoms symptoms, Func<Evidence, Matrix<double>?> of)
    {
        var e = symptoms.Failing.Where(f => f.HasRightShape).MaxBy(f => (f.Analytic - f.Numeric).FrobeniusNorm());
        if (e is null || !HasShape(e, of(e)) || of(e)!.FrobeniusNorm() == 0)
            return null;
        var term = of(e)!;
        double factor = (e.Analytic - e.Numeric).PointwiseMultiply(term).RowSums().Sum() / Math.Pow(term.FrobeniusNorm(), 2);
        double rounded = Math.Round(factor * 1e4) / 1e4;
        factor = Math.Abs(factor - rounded) < 1e-9 ? rounded : factor;
        return Math.Abs(factor) < Negligible ? null : factor;
    }

    private static bool HasShape(Evidence e, Matrix<double>? term) =>
        term is not null && e.HasRightShape && (term.RowCount, term.ColumnCount) == (e.Numeric.RowCount, e.Numeric.ColumnCount);

    private static string Number(double number) => number.ToString("G6", CultureInfo.InvariantCulture);
}
