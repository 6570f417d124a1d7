using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>A step with one slope here and another there, and the two slopes changed places; or the place is looked for in another tensor.</summary>
internal static class Inverted
{
    public static IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        const string WrongWayRound = "the two cases are the wrong way round";
        yield return new Hypothesis(
            Finding(symptoms, WrongWayRound),
            e => e.HasRightShape && e.Entries.All(p => IsZeroElsewhere(e, p.Row, p.Column))
        );
        if (symptoms.Gradient.Upstreams.Length != 1)
            yield break;
        yield return new Hypothesis(Finding(symptoms, WrongWayRound), IsSwapped);
        yield return new Hypothesis(
            Finding(symptoms, $"those that -{symptoms.Gradient.Of.ParameterName} would choose"),
            e => TakesOthers(e) && e.Is(e.Upstream.AtNegated)
        );
        string upstream = $"{symptoms.Gradient.Upstreams[0].ParameterName}Grad";
        yield return new Hypothesis(
            Finding(symptoms, $"it depends on the sign of {upstream} which case is taken"),
            e => e.Is(e.Upstream.Given.Single().Map(u => u > 0 ? u * Math.Max(0, Highest(symptoms)) : 0, Zeros.Include))
        );
    }

    private static Finding Finding(Symptoms symptoms, string what) =>
        new(
            "wrong-where",
            $"{symptoms.Gradient.Name} takes the wrong entries: {what}.",
            $"For which entries of {symptoms.Gradient.Of} does a small change reach what follows, and for which not?"
        );

    // Something is 0 that should not be, or the reverse: a choice, not a slope that changes smoothly.
    private static bool TakesOthers(Evidence e) =>
        e.HasRightShape && (e.Verdict.Outcome == Outcome.Pass || e.Entries.Any(p => IsZeroElsewhere(e, p.Row, p.Column)));

    private static bool IsZeroElsewhere(Evidence e, int row, int column) => e.Analytic[row, column] == 0 != (e.Numeric[row, column] == 0);

    // In a case that shows one slope only, the other is seen in the answer alone.
    private static bool IsSwapped(Evidence e) =>
        Slopes(e) is var (low, high)
        && (
            high - low > 1e-8
                ? e.Is((low + high) * e.Upstream.Given.Single() - e.Numeric)
                : e.HasRightShape && IsMultiple(e.Analytic, e.Upstream.Given.Single())
        );

    private static bool IsMultiple(Matrix<double> answer, Matrix<double> upstream)
    {
        double norm = upstream.FrobeniusNorm();
        double factor = norm == 0 ? 0 : answer.PointwiseMultiply(upstream).RowSums().Sum() / (norm * norm);
        return (answer - factor * upstream).FrobeniusNorm() <= 1e-9 * norm;
    }

    // The local derivatives of an elementwise step that has just two.
    private static (double Low, double High)? Slopes(Evidence e)
    {
        var upstream = e.Upstream.Given.Single();
        if ((upstream.RowCount, upstream.ColumnCount) != (e.Numeric.RowCount, e.Numeric.ColumnCount))
            return null;
        var slopes = e.Upstream.OfOnes.Enumerate().ToList();
        double low = slopes.Min();
        double high = slopes.Max();
        return slopes.TrueForAll(s => Math.Min(Math.Abs(s - low), Math.Abs(s - high)) < 1e-8) ? (low, high) : null;
    }

    private static double Highest(Symptoms symptoms) => symptoms.Evidence.Max(e => Slopes(e)?.High ?? 0);
}
