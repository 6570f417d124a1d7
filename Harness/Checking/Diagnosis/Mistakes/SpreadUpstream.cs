using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The upstream gradient was given the shape of the tensor, and nothing else: repeated along an axis, or added up.</summary>
internal sealed class SpreadUpstream : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) => symptoms.Gradient.Upstreams.SelectMany((u, i) => Suggest(symptoms, u, i));

    private static IEnumerable<Hypothesis> Suggest(Symptoms symptoms, Variable upstream, int i)
    {
        Hypothesis Handed(string how, Func<Evidence, Matrix<double>?> given) =>
            MissingLocalDerivative.Handed(symptoms, upstream, how, given);
        var axes = new AxisText(symptoms.Exercise.Shapes[upstream]);
        if (symptoms.Axes.Count <= 2 && axes.IsMatrix)
        {
            yield return Handed("repeated", e => Repeated(e.Upstream.Given.ElementAt(i), e.Numeric));
            yield return Handed(
                $"added up over its {axes.Rows}",
                e => SameShape(e.Upstream.Given.ElementAt(i).ColumnSums().ToRowMatrix(), e.Numeric)
            );
            yield return Handed(
                $"added up over its {axes.Columns}",
                e => SameShape(e.Upstream.Given.ElementAt(i).RowSums().ToColumnMatrix(), e.Numeric)
            );
        }
        // Right at scalars, that is a sum over too much.
        if (symptoms.IsWrongAtScalars)
            yield return Handed(
                "added up to one number",
                e => e.Numeric.Map(_ => e.Upstream.Given.ElementAt(i).RowSums().Sum(), Zeros.Include)
            );
    }

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
