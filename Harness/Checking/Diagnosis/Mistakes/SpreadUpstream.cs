using GradCheck.Diagnosis.Facts;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The upstream gradient was given the shape of the tensor, and nothing else: repeated along an axis, or added up.</summary>
internal sealed class SpreadUpstream : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        symptoms.Gradient.Upstreams.SelectMany(
            (upstream, i) =>
                (Hypothesis[])
                    [
                        MissingLocalDerivative.Handed(
                            symptoms,
                            upstream,
                            "repeated",
                            e => Repeated(e.Upstream.Given.ElementAt(i), e.Numeric)
                        ),
                        MissingLocalDerivative.Handed(
                            symptoms,
                            upstream,
                            "added up over its rows",
                            e => SameShape(e.Upstream.Given.ElementAt(i).ColumnSums().ToRowMatrix(), e.Numeric)
                        ),
                        MissingLocalDerivative.Handed(
                            symptoms,
                            upstream,
                            "added up over its columns",
                            e => SameShape(e.Upstream.Given.ElementAt(i).RowSums().ToColumnMatrix(), e.Numeric)
                        ),
                        MissingLocalDerivative.Handed(
                            symptoms,
                            upstream,
                            "added up to one number",
                            // Right at scalars, that is a sum over too much.
                            e =>
                                symptoms.IsWrongAtScalars
                                    ? e.Numeric.Map(_ => e.Upstream.Given.ElementAt(i).RowSums().Sum(), Zeros.Include)
                                    : null
                        ),
                    ]
        );

    private static Matrix<double>? SameShape(Matrix<double> sum, Matrix<double> numeric) =>
        (sum.RowCount, sum.ColumnCount) == (numeric.RowCount, numeric.ColumnCount) ? sum : null;

    /// <summary>A column for each column, or a row for each row; null where the upstream has neither shape.</summary>
    public static Matrix<double>? Repeated(Matrix<double> upstream, Matrix<double> numeric) =>
        (upstream.RowCount, upstream.ColumnCount) switch
        {
            (var rows, 1) when rows == numeric.RowCount => numeric.MapIndexed((row, _, _) => upstream[row, 0], Zeros.Include),
            (1, var columns) when columns == numeric.ColumnCount => numeric.MapIndexed(
                (_, column, _) => upstream[0, column],
                Zeros.Include
            ),
            _ => null,
        };
}
