using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The contributions of all examples, or of all units, are there and were not added up.</summary>
internal sealed class MissingSum : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        var axes = symptoms.UpstreamAxes;
        if (symptoms.Axes.IsMatrix && axes.IsMatrix)
        {
            yield return Unsummed(symptoms, axes.Rows, e => e.Analytic.ColumnSums().ToRowMatrix());
            yield return Unsummed(symptoms, axes.Columns, e => e.Analytic.RowSums().ToColumnMatrix());
            yield return Unsummed(symptoms, axes.RowsAndColumns, e => Matrix<double>.Build.Dense(1, 1, e.Analytic.RowSums().Sum()));
        }
        if (symptoms.Gradient.Upstreams.IsEmpty)
            yield break;
        for (int side = 0; side < axes.Count; side++)
        {
            yield return OneEnd(symptoms, side, isLast: false);
            yield return OneEnd(symptoms, side, isLast: true);
        }
    }

    private static Hypothesis Unsummed(Symptoms symptoms, string parts, Func<Evidence, Matrix<double>> sum) =>
        new(
            Finding(symptoms, $"{symptoms.Gradient.Name} holds the right contributions, not yet added up: its {parts} have to be summed."),
            e => e.Is(e.Numeric) || (!e.HasRightShape && Fits(e, sum(e)))
        );

    private static bool Fits(Evidence e, Matrix<double> summed) =>
        (summed.RowCount, summed.ColumnCount) == (e.Numeric.RowCount, e.Numeric.ColumnCount) && e.IsNear(summed, e.Numeric);

    // The shape is right, but only one contribution was taken.
    private static Hypothesis OneEnd(Symptoms symptoms, int side, bool isLast) =>
        new(
            Finding(
                symptoms,
                $"{symptoms.Gradient.Name} is what the {symptoms.UpstreamAxes.Place(isLast ? "last" : "first", side)} of {symptoms.Gradient.Upstreams[0].ParameterName}Grad contributes: the other contributions have to be added."
            ),
            e => e.Upstream.OfEnd(side, isLast) is var part && e.Is(part) && !IsOnlyCutOut(symptoms, e, part, side)
        );

    // Where each place of the gradient comes from one place of the upstream, nothing is summed: the others are missing, which is another mistake.
    private static bool IsOnlyCutOut(Symptoms symptoms, Evidence e, Matrix<double> part, int side) =>
        e.Verdict.Outcome != Outcome.Pass
        && part.MapIndexed((row, column, v) => v == 0 || e.IsSame(v, e.Numeric[row, column]) ? 0.0 : 1.0, Zeros.Include)
            .Enumerate()
            .All(v => v == 0)
        && (symptoms.Axes.Count == symptoms.UpstreamAxes.Count ? e.Sides[side] : e.Numeric.RowCount * e.Numeric.ColumnCount) > 1;

    private static Finding Finding(Symptoms symptoms, string message) =>
        new(
            "missing-sum",
            message,
            $"In how many places is one entry of {symptoms.Gradient.Of} used? Every one of them passes something back."
        );
}
