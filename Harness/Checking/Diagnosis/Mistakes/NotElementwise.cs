using GradCheck.Diagnosis.Facts;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>A matrix product where an elementwise one belongs, or the reverse.</summary>
internal sealed class NotElementwise : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        if (symptoms.Gradient.Upstreams.Length != 1)
            yield break;
        foreach (var (name, of) in Product.Factors(symptoms))
        {
            if (Product.Right(symptoms, 0, of) is null)
            {
                foreach (var form in Product.Forms)
                    yield return new Hypothesis(NotAProduct(symptoms), e => form.Explains(e, of(e)));
                continue;
            }
            yield return new Hypothesis(Elementwise(symptoms, name), e => Product.IsIt(e, Pointwise(e.Upstream.Given.Single(), of(e))));
            yield return new Hypothesis(Elementwise(symptoms, name), e => Product.IsIt(e, Repeated(e.Upstream.Given.Single(), of(e))));
        }
        foreach (var form in Product.Forms.Where(_ => IsElementwise(symptoms)))
            yield return new Hypothesis(NotAProduct(symptoms), e => form.Explains(e, e.Upstream.OfOnes));
        yield return new Hypothesis(DiagonalOnly(symptoms), e => e.Is(Pointwise(e.Upstream.Given.Single(), e.Upstream.OwnEntries)));
    }

    /// <summary>Whether each entry of the upstream's tensor depends on its own entry only.</summary>
    public static bool IsElementwise(Symptoms symptoms) =>
        symptoms.Evidence.All(e => Pointwise(e.Upstream.Given.Single(), e.Upstream.OfOnes) is { } own && e.IsNear(own, e.Numeric));

    private static Finding NotAProduct(Symptoms symptoms) =>
        new(
            "not-elementwise",
            $"{symptoms.Gradient.Name} is a matrix product with {Upstream(symptoms)}, where entries have to be multiplied one by one.",
            Question(symptoms)
        );

    private static Finding Elementwise(Symptoms symptoms, string factor) =>
        new(
            "not-elementwise",
            $"{symptoms.Gradient.Name} is the product of {Upstream(symptoms)} and {factor} entry by entry, where each entry of {symptoms.Gradient.Of} acts on many entries: contributions have to be added up.",
            Question(symptoms)
        );

    private static Finding DiagonalOnly(Symptoms symptoms) =>
        new(
            "not-elementwise",
            $"{symptoms.Gradient.Name} takes each entry of {symptoms.Gradient.Upstreams[0]} to depend on its own entry of {symptoms.Gradient.Of} only, but it depends on others, too.",
            Question(symptoms)
        );

    private static string Question(Symptoms symptoms) =>
        $"Which entries of {symptoms.Gradient.Upstreams[0]} change when one entry of {symptoms.Gradient.Of} changes?";

    private static string Upstream(Symptoms symptoms) => $"{symptoms.Gradient.Upstreams[0].ParameterName}Grad";

    private static Matrix<double>? Pointwise(Matrix<double> one, Matrix<double>? other) =>
        (one.RowCount, one.ColumnCount) == (other?.RowCount, other?.ColumnCount) ? one.PointwiseMultiply(other) : null;

    // As numpy does it: a side of 1 is repeated.
    private static Matrix<double>? Repeated(Matrix<double> one, Matrix<double>? other)
    {
        if (other is null || !Fits(one.RowCount, other.RowCount) || !Fits(one.ColumnCount, other.ColumnCount))
            return null;
        return Matrix<double>.Build.Dense(
            Math.Max(one.RowCount, other.RowCount),
            Math.Max(one.ColumnCount, other.ColumnCount),
            (row, column) => At(one, row, column) * At(other, row, column)
        );
    }

    private static bool Fits(int one, int other) => one == other || one == 1 || other == 1;

    private static double At(Matrix<double> matrix, int row, int column) =>
        matrix[matrix.RowCount == 1 ? 0 : row, matrix.ColumnCount == 1 ? 0 : column];
}
