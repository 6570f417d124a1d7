using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The contributions of all examples, or of all units, are there and were not added up.</summary>
internal sealed class MissingSum : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        yield return Unsummed(symptoms, "rows", e => e.Analytic.ColumnSums().ToRowMatrix());
        yield return Unsummed(symptoms, "columns", e => e.Analytic.RowSums().ToColumnMatrix());
        yield return Unsummed(symptoms, "rows and columns", e => Matrix<double>.Build.Dense(1, 1, e.Analytic.RowSums().Sum()));
        if (symptoms.Gradient.Upstreams.IsEmpty)
            yield break;
        yield return OnePart(symptoms, "first row", u => u.OfRow(0), isRow: true);
        yield return OnePart(symptoms, "last row", u => u.OfRow(-1), isRow: true);
        yield return OnePart(symptoms, "first column", u => u.OfColumn(0), isRow: false);
        yield return OnePart(symptoms, "last column", u => u.OfColumn(-1), isRow: false);
    }

    private static Hypothesis Unsummed(Symptoms symptoms, string parts, Func<Evidence, Matrix<double>> sum) =>
        new(
            Finding(symptoms, $"{symptoms.Gradient.Name} holds the right contributions, not yet added up: its {parts} have to be summed."),
            e => e.Is(e.Numeric) || (!e.HasRightShape && Fits(e, sum(e)))
        );

    private static bool Fits(Evidence e, Matrix<double> summed) =>
        (summed.RowCount, summed.ColumnCount) == (e.Numeric.RowCount, e.Numeric.ColumnCount) && e.IsNear(summed, e.Numeric);

    // The shape is right, but only one contribution was taken.
    private static Hypothesis OnePart(Symptoms symptoms, string which, Func<UpstreamVariations, Matrix<double>> part, bool isRow) =>
        new(
            Finding(
                symptoms,
                $"{symptoms.Gradient.Name} is what the {which} of {symptoms.Gradient.Upstreams[0].ParameterName}Grad contributes: the other contributions have to be added."
            ),
            e => e.Is(part(e.Upstream)) && !IsOnlyCutOut(e, part(e.Upstream), isRow)
        );

    // Where each row of the gradient comes from one row of the upstream, nothing is summed: the other rows are missing, which is another mistake.
    private static bool IsOnlyCutOut(Evidence e, Matrix<double> part, bool isRow) =>
        e.Verdict.Outcome != Outcome.Pass
        && part.MapIndexed((row, column, v) => v == 0 || e.IsSame(v, e.Numeric[row, column]) ? 0.0 : 1.0, Zeros.Include)
            .Enumerate()
            .All(v => v == 0)
        && (isRow ? part.RowCount > 1 : part.ColumnCount > 1);

    private static Finding Finding(Symptoms symptoms, string message) =>
        new(
            "missing-sum",
            message,
            $"In how many places is one entry of {symptoms.Gradient.Of} used? Every one of them passes something back."
        );
}
