using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>Something was added up, but along the other axis, or along both.</summary>
internal sealed class WrongAxis : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        foreach (var (what, of) in Parts(symptoms))
        {
            yield return Summed(symptoms, what, "over the columns of each row", e => of(e).RowSums().ToColumnMatrix());
            yield return Summed(symptoms, what, "over the columns of each row", e => of(e).RowSums().ToRowMatrix());
            yield return Summed(symptoms, what, "over the rows of each column", e => of(e).ColumnSums().ToRowMatrix());
            yield return Summed(symptoms, what, "over the rows of each column", e => of(e).ColumnSums().ToColumnMatrix());
            yield return Summed(symptoms, what, "over rows and columns", e => All(of(e)));
            yield return Summed(symptoms, what, "over rows and columns", e => e.Numeric.Map(_ => of(e).RowSums().Sum(), Zeros.Include));
        }
    }

    private static IEnumerable<(string What, Func<Evidence, Matrix<double>> Of)> Parts(Symptoms symptoms) =>
        symptoms.Gradient.Upstreams.Length == 1
            ? [("the contributions", e => e.BeforeTheSum), ("the upstream gradient", e => e.Upstreams.Single())]
            : [];

    private static Hypothesis Summed(Symptoms symptoms, string what, string how, Func<Evidence, Matrix<double>> sum) =>
        new(
            new Finding(
                "wrong-axis",
                $"{symptoms.Gradient.Name} adds up {what} {how}; that is not the axis along which {symptoms.Gradient.Of} is shared.",
                $"Along which axis is the same entry of {symptoms.Gradient.Of} used again and again?"
            ),
            e => e.Is(sum(e))
        );

    private static Matrix<double> All(Matrix<double> matrix) => Matrix<double>.Build.Dense(1, 1, matrix.RowSums().Sum());
}
