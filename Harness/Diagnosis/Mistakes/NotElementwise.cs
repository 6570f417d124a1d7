using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>A matrix product where an elementwise one belongs, or the reverse; or the wrong matrix product.</summary>
internal sealed class NotElementwise : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        if (symptoms.Gradient.Upstreams.Length != 1)
            yield break;
        var factors = symptoms
            .Gradient.Method.Parameters.Where(p => !p.IsUpstream)
            .Select(p => (p.Name, Of: (Func<Evidence, Matrix<double>>)(e => e.Case.Values[p.Tensor.Index])))
            .ToList();
        bool isElementwise = symptoms.Evidence.All(e =>
            Pointwise(e.Upstream.Given.Single(), e.Upstream.OfOnes) is { } own && e.IsNear(own, e.Numeric)
        );
        foreach (var (name, of) in factors)
        {
            var right = Product.Forms.FirstOrDefault(f => symptoms.Evidence.All(e => f.ScaleOf(e, of(e)) is not null));
            foreach (var form in Product.Forms)
            {
                if (right is not null)
                    yield return new Hypothesis(Swapped(symptoms, name), e => form.Explains(e, of(e), right.ScaleOf(e, of(e)) ?? 1));
                else if (!isElementwise)
                    yield return new Hypothesis(Halfway(symptoms, name), e => e.HasRightShape && form.Explains(e, of(e)));
                yield return new Hypothesis(NotAProduct(symptoms), e => right is null && form.Explains(e, of(e)));
            }
            if (right is null)
                continue;
            yield return new Hypothesis(Elementwise(symptoms, name), e => Product.Explains(e, Pointwise(e.Upstream.Given.Single(), of(e))));
            yield return new Hypothesis(Elementwise(symptoms, name), e => Product.Explains(e, Repeated(e.Upstream.Given.Single(), of(e))));
        }
        foreach (var form in Product.Forms.Where(_ => isElementwise))
            yield return new Hypothesis(NotAProduct(symptoms), e => form.Explains(e, e.Upstream.OfOnes));
        yield return new Hypothesis(DiagonalOnly(symptoms), e => e.Is(Pointwise(e.Upstream.Given.Single(), e.Upstream.OwnEntries)));
    }

    private static Finding Swapped(Symptoms symptoms, string factor) =>
        new(
            "transposed",
            $"{symptoms.Gradient.Name} is a matrix product of the right factors, {Upstream(symptoms)} and {factor}, but not the right one: a factor has to be transposed, or they have to change places.",
            $"Which of the two has to stand first, and which has to be turned, so that their product has the shape of {symptoms.Gradient.Of}?"
        );

    private static Finding NotAProduct(Symptoms symptoms) =>
        new(
            "not-elementwise",
            $"{symptoms.Gradient.Name} is a matrix product with {Upstream(symptoms)}, where entries have to be multiplied one by one.",
            Question(symptoms)
        );

    private static Finding Halfway(Symptoms symptoms, string factor) =>
        new(
            "missing-local-derivative",
            $"{symptoms.Gradient.Name} is a matrix product of {Upstream(symptoms)} as it came and {factor}: something between the two is not differentiated.",
            $"Through which functions does {symptoms.Gradient.Of} reach {symptoms.Gradient.Upstreams[0]}, one after the other? Each has a derivative of its own."
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
