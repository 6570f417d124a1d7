using System.Collections.Immutable;
using GradCheck.Diagnosis.Facts;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>
/// A sum inside of the gradient, of the upstream or of its product with something given, that goes along the other axis, or over everything: the
/// coupling of a softmax, the mean that a normalisation takes away. All else is right, so that the difference is that of the two sums.
/// </summary>
internal sealed class SumElsewhere : IMistake
{
    private static readonly ImmutableArray<(Func<AxisText, string> Text, Func<Matrix<double>, Matrix<double>> Of)> Sums =
    [
        (a => a.ColumnsOfEachRow, m => m.MapIndexed((row, _, _) => m.Row(row).Sum(), Zeros.Include)),
        (a => a.RowsOfEachColumn, m => m.MapIndexed((_, column, _) => m.Column(column).Sum(), Zeros.Include)),
        (a => a.RowsAndColumns, m => m.Map(_ => m.RowSums().Sum(), Zeros.Include)),
    ];

    private static readonly ImmutableArray<(Func<AxisText, string> Text, Func<Matrix<double>, Matrix<double>> Of)> Averages =
    [
        (a => a.ColumnsOfEachRow, m => m.MapIndexed((row, _, _) => m.Row(row).Average(), Zeros.Include)),
        (a => a.RowsOfEachColumn, m => m.MapIndexed((_, column, _) => m.Column(column).Average(), Zeros.Include)),
        (a => a.RowsAndColumns, m => m.Map(_ => m.RowSums().Sum() / (m.RowCount * m.ColumnCount), Zeros.Include)),
    ];

    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        symptoms.Axes.IsMatrix
        && symptoms.Gradient.Upstreams.Length == 1
        && symptoms.Evidence.All(e => HasShapeOf(e, e.Upstream.Given.Single()))
            ? [.. Suggest(symptoms, "a sum", Sums), .. Suggest(symptoms, "an average", Averages)]
            : [];

    // Taken away, as both are where they come from something normalised.
    private static IEnumerable<Hypothesis> Suggest(
        Symptoms symptoms,
        string what,
        ImmutableArray<(Func<AxisText, string> Text, Func<Matrix<double>, Matrix<double>> Of)> ways
    ) =>
        from weight in Weights(symptoms)
        from summed in Weights(symptoms)
        from right in ways
        from wrong in ways
        where right != wrong
        select new Hypothesis(
            Finding(symptoms, what, right.Text(symptoms.Axes), wrong.Text(symptoms.Axes)),
            e =>
            {
                var contributions = e.Upstream.Given.Single().PointwiseMultiply(summed(e));
                return e.Is(e.Numeric + weight(e).PointwiseMultiply(right.Of(contributions) - wrong.Of(contributions)));
            }
        );

    // What a sum, or an entry of it, may be multiplied by: what the method is given, or nothing.
    private static IEnumerable<Func<Evidence, Matrix<double>>> Weights(Symptoms symptoms) =>
        Product
            .Factors(symptoms)
            .Select(f => f.Of)
            .Where(of => symptoms.Evidence.All(e => HasShapeOf(e, of(e))))
            .Append(e => e.Numeric.Map(_ => 1.0, Zeros.Include));

    private static bool HasShapeOf(Evidence e, Matrix<double> matrix) =>
        (matrix.RowCount, matrix.ColumnCount) == (e.Numeric.RowCount, e.Numeric.ColumnCount);

    private static Finding Finding(Symptoms symptoms, string what, string right, string wrong) =>
        new(
            "wrong-axis",
            $"{symptoms.Gradient.Name} holds {what} over {wrong} that has to go over {right}; everything else in it is right.",
            $"Which entries of {symptoms.Gradient.Upstreams[0]} does one entry of {symptoms.Gradient.Of} reach: those of its row, or those of its column?"
        );
}
