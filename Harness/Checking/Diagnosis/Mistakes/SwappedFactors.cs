using GradCheck.Diagnosis.Facts;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>The right factors of a matrix product, one of them transposed or not, or in the wrong order.</summary>
internal sealed class SwappedFactors : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        from path in Enumerable.Range(0, symptoms.Gradient.Upstreams.Length)
        from factor in Product.Factors(symptoms)
        let right = Product.Right(symptoms, path, factor.Of)
        where right is not null
        from form in Product.Forms
        select new Hypothesis(
            Finding(symptoms, path, factor.Name),
            e =>
                Product.IsIt(
                    e,
                    InPlace(
                        e,
                        path,
                        form.Multiply(e.Upstream.Given.ElementAt(path), factor.Of(e)),
                        right.ScaleOf(e, path, factor.Of(e)) ?? 1
                    )
                )
        );

    // With what comes through the other upstreams; null where it cannot be added to that.
    private static Matrix<double>? InPlace(Evidence e, int path, Matrix<double>? product, double scale)
    {
        if (product is null)
            return null;
        if (e.Upstream.Given.Count() == 1)
            return scale * product;
        return (product.RowCount, product.ColumnCount) == (e.Numeric.RowCount, e.Numeric.ColumnCount)
            ? e.Numeric - e.Upstream.Through(path) + scale * product
            : null;
    }

    private static Finding Finding(Symptoms symptoms, int path, string factor)
    {
        string what = symptoms.Gradient.Upstreams.Length == 1 ? symptoms.Gradient.Name : $"One part of {symptoms.Gradient.Name}";
        string upstream = $"{symptoms.Gradient.Upstreams[path].ParameterName}Grad";
        return new Finding(
            "transposed",
            $"{what} is a matrix product of the right factors, {upstream} and {factor}, but not the right one: a factor has to be transposed, or they have to change places.",
            $"Which of the two has to stand first, and which has to be turned, so that their product has the shape of {symptoms.Gradient.Of}?"
        );
    }
}
