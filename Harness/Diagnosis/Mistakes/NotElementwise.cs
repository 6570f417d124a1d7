using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>A matrix product where an elementwise one belongs, or the reverse.</summary>
internal sealed class NotElementwise : IMistake
{
    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms)
    {
        if (symptoms.Gradient.Upstreams.Length != 1)
            yield break;
        yield return new Hypothesis(MatrixProduct(symptoms), e => Products(e.Upstreams.Single(), e.OfOnes).Any(e.Is));
        foreach (var parameter in symptoms.Gradient.Method.Parameters.Where(p => !p.IsUpstream))
            yield return new Hypothesis(
                Elementwise(symptoms, parameter),
                e => e.Is(Pointwise(e.Upstreams.Single(), e.Case.Values[parameter.Tensor.Index]))
            );
    }

    private static Finding MatrixProduct(Symptoms symptoms) =>
        new(
            "not-elementwise",
            $"{symptoms.Gradient.Name} is the matrix product of {symptoms.Gradient.Upstreams[0].ParameterName}Grad and the local derivatives; each entry of {symptoms.Gradient.Of} acts on its own entry only, so they are multiplied entry by entry.",
            $"Which entries of {symptoms.Gradient.Upstreams[0]} change when one entry of {symptoms.Gradient.Of} changes?"
        );

    private static Finding Elementwise(Symptoms symptoms, BackwardParameter parameter) =>
        new(
            "not-elementwise",
            $"{symptoms.Gradient.Name} is the product of {symptoms.Gradient.Upstreams[0].ParameterName}Grad and {parameter.Name} entry by entry, where each entry of {symptoms.Gradient.Of} acts on many entries: contributions have to be added up.",
            $"Which entries of {symptoms.Gradient.Upstreams[0]} change when one entry of {symptoms.Gradient.Of} changes?"
        );

    private static IEnumerable<Matrix<double>?> Products(Matrix<double> upstream, Matrix<double> local) =>
        [
            Product(upstream, local),
            Product(local, upstream),
            Product(upstream, local.Transpose()),
            Product(upstream.Transpose(), local),
            Product(local, upstream.Transpose()),
            Product(local.Transpose(), upstream),
        ];

    private static Matrix<double>? Product(Matrix<double> one, Matrix<double> other) =>
        one.ColumnCount == other.RowCount ? one * other : null;

    private static Matrix<double>? Pointwise(Matrix<double> one, Matrix<double> other) =>
        (one.RowCount, one.ColumnCount) == (other.RowCount, other.ColumnCount) ? one.PointwiseMultiply(other) : null;
}
