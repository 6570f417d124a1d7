using GradCheck.Diagnosis.Facts;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>Something was added up, but along the other axis, or along both.</summary>
internal sealed class WrongAxis : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        var axes = symptoms.UpstreamAxes;
        if (symptoms.IsWrongAtScalars || !axes.IsMatrix || symptoms.Axes.Count > 2)
            yield break;
        if (symptoms.Gradient.Upstreams.Length == 1)
        {
            yield return OtherAxis(symptoms, e => e.Upstream.AlongTheOtherAxis);
            yield return OtherAxis(
                symptoms,
                e =>
                    SpreadUpstream.Repeated(e.Upstream.Given.Single(), e.Numeric) is { } spread
                    && e.Upstream.OfOnesAlongTheOtherAxis is { } local
                    && (spread.RowCount, spread.ColumnCount) == (local.RowCount, local.ColumnCount)
                        ? spread.PointwiseMultiply(local)
                        : null
            );
        }
        foreach (var (what, of) in Parts(symptoms))
        {
            yield return Summed(symptoms, what, $"over {axes.ColumnsOfEachRow}", e => of(e).RowSums().ToColumnMatrix());
            yield return Summed(symptoms, what, $"over {axes.ColumnsOfEachRow}", e => of(e).RowSums().ToRowMatrix());
            yield return Summed(symptoms, what, $"over {axes.RowsOfEachColumn}", e => of(e).ColumnSums().ToRowMatrix());
            yield return Summed(symptoms, what, $"over {axes.RowsOfEachColumn}", e => of(e).ColumnSums().ToColumnMatrix());
            yield return Summed(symptoms, what, $"over {axes.RowsAndColumns}", e => All(of(e)));
            yield return Summed(
                symptoms,
                what,
                $"over {axes.RowsAndColumns}",
                e => e.Numeric.Map(_ => of(e).RowSums().Sum(), Zeros.Include)
            );
        }
    }

    // What is added up must not be what has to be added up: then it is right.
    private static IEnumerable<(string What, Func<Evidence, Matrix<double>> Of)> Parts(Symptoms symptoms) =>
        symptoms.Gradient.Upstreams.Length == 1
            ? [("the contributions", e => e.Upstream.BeforeTheSum), ("the upstream gradient", e => e.Upstream.Given.Single())]
            : [("what should stay apart", e => e.Numeric)];

    private static Hypothesis Summed(Symptoms symptoms, string what, string how, Func<Evidence, Matrix<double>> sum) =>
        new(
            new Finding(
                "wrong-axis",
                $"{symptoms.Gradient.Name} adds up {what} {how}; that is not the axis along which {symptoms.Gradient.Of} is shared.",
                $"Along which axis is the same entry of {symptoms.Gradient.Of} used again and again?"
            ),
            e => e.Is(sum(e))
        );

    private static Hypothesis OtherAxis(Symptoms symptoms, Func<Evidence, Matrix<double>?> of) =>
        new(
            new Finding(
                "wrong-axis",
                $"{symptoms.Gradient.Name} takes {symptoms.Gradient.Upstreams[0]} along the other axis: over rows instead of columns, or the reverse.",
                $"Which entries of {symptoms.Gradient.Of} belong together in one entry of {symptoms.Gradient.Upstreams[0]}: those of a row, or those of a column?"
            ),
            e => e.Is(of(e))
        );

    private static Matrix<double> All(Matrix<double> matrix) => Matrix<double>.Build.Dense(1, 1, matrix.RowSums().Sum());
}
