using System.Collections.Immutable;
using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis.Facts;

/// <summary>One of the eight matrix products of an upstream gradient U and a factor P: in either order, each as it is or transposed.</summary>
internal sealed record Product(bool UpstreamFirst, bool TransposesUpstream, bool TransposesFactor)
{
    public static ImmutableArray<Product> Forms { get; } =
    [
        .. from first in (bool[])[true, false]
        from upstream in (bool[])[false, true]
        from factor in (bool[])[false, true]
        select new Product(first, upstream, factor),
    ];

    /// <summary>What the method is given beside upstream gradients: the factors that a product may have. Where more than matrices meet, there are none.</summary>
    public static IEnumerable<(string Name, Func<Evidence, Matrix<double>> Of)> Factors(Symptoms symptoms) =>
        symptoms
            .Gradient.Method.Parameters.Where(p => !p.IsUpstream && symptoms.AreMatrices && symptoms.IsMatrix(p.Variable))
            .Select(p => (p.Name, (Func<Evidence, Matrix<double>>)(e => e.Case.Values[p.Variable.Index].Matrix)));

    /// <summary>The product, times a number, that the part of the right gradient through one of its upstreams is in every case; null where it is none.</summary>
    public static Product? Right(Symptoms symptoms, int upstream, Func<Evidence, Matrix<double>> factor) =>
        Forms.FirstOrDefault(f => symptoms.Evidence.All(e => f.ScaleOf(e, upstream, factor(e)) is not null));

    /// <summary>Where the part of the right gradient through an upstream is this product times a number, that number; otherwise null.</summary>
    public double? ScaleOf(Evidence e, int upstream, Matrix<double> factor)
    {
        var part = e.Upstream.Through(upstream);
        if (
            Multiply(e.Upstream.Given.ElementAt(upstream), factor) is not { } product
            || (product.RowCount, product.ColumnCount) != (part.RowCount, part.ColumnCount)
        )
            return null;
        double squares = Math.Pow(product.FrobeniusNorm(), 2);
        double scale = squares == 0 ? 1 : product.PointwiseMultiply(part).RowSums().Sum() / squares;
        return e.IsNear(scale * product, part) ? scale : null;
    }

    /// <summary>Whether the student returned this product; where it cannot be formed, that an exception came, or something right instead.</summary>
    public bool Explains(Evidence e, Matrix<double> factor) => IsIt(e, Multiply(e.Upstream.Given.Single(), factor));

    /// <summary>The same of a product that was formed already; null where it cannot be.</summary>
    public static bool IsIt(Evidence e, Matrix<double>? product) =>
        product is not null ? e.Is(product) : e.Threw || e.Verdict.Outcome == Outcome.Pass;

    /// <summary>The product; null where the shapes do not allow it.</summary>
    public Matrix<double>? Multiply(Matrix<double> upstream, Matrix<double> factor)
    {
        var u = TransposesUpstream ? upstream.Transpose() : upstream;
        var p = TransposesFactor ? factor.Transpose() : factor;
        var (left, right) = UpstreamFirst ? (u, p) : (p, u);
        return left.ColumnCount == right.RowCount ? left * right : null;
    }
}
