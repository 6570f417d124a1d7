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
        yield return OnePart(symptoms, "first", m => (m.Row(0), m.Column(0)));
        yield return OnePart(symptoms, "last", m => (m.Row(m.RowCount - 1), m.Column(m.ColumnCount - 1)));
    }

    private static Hypothesis Unsummed(Symptoms symptoms, string parts, Func<Evidence, Matrix<double>> sum) =>
        new(
            Finding(symptoms, $"{symptoms.Gradient.Name} holds the right contributions, not yet added up: its {parts} have to be summed."),
            e => e.Is(e.Numeric) || (!e.HasRightShape && Fits(e, sum(e)))
        );

    private static bool Fits(Evidence e, Matrix<double> summed) =>
        (summed.RowCount, summed.ColumnCount) == (e.Numeric.RowCount, e.Numeric.ColumnCount) && e.IsNear(summed, e.Numeric);

    // The shape is right, but only one contribution was taken.
    private static Hypothesis OnePart(
        Symptoms symptoms,
        string which,
        Func<Matrix<double>, (Vector<double> Row, Vector<double> Column)> part
    ) =>
        new(
            Finding(symptoms, $"{symptoms.Gradient.Name} is the contribution of the {which} one only: the others have to be added."),
            e =>
                e.Is(e.Numeric)
                || (IsSum(e) && (e.Is(part(e.BeforeTheSum).Row.ToRowMatrix()) || e.Is(part(e.BeforeTheSum).Column.ToColumnMatrix())))
        );

    private static bool IsSum(Evidence e) =>
        (e.BeforeTheSum.RowCount, e.BeforeTheSum.ColumnCount) != (e.Numeric.RowCount, e.Numeric.ColumnCount);

    private static Finding Finding(Symptoms symptoms, string message) =>
        new(
            "missing-sum",
            message,
            $"In how many places is one entry of {symptoms.Gradient.Of} used? Every one of them passes something back."
        );
}
