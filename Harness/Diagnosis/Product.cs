using System.Collections.Immutable;
using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Diagnosis;

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

    /// <summary>Where the right gradient is this product times a number, that number; otherwise null.</summary>
    public double? ScaleOf(Evidence e, Matrix<double> factor)
    {
        if (
            Of(e.Upstream.Given.Single(), factor) is not { } product
            || (product.RowCount, product.ColumnCount) != (e.Numeric.RowCount, e.Numeric.ColumnCount)
        )
            return null;
        double squares = Math.Pow(product.FrobeniusNorm(), 2);
        double scale = squares == 0 ? 1 : product.PointwiseMultiply(e.Numeric).RowSums().Sum() / squares;
        return e.IsNear(scale * product, e.Numeric) ? scale : null;
    }

    /// <summary>Whether the student returned this product; where it cannot be formed, that an exception came, or something right instead.</summary>
    public bool Explains(Evidence e, Matrix<double> factor, double scale = 1) =>
        Explains(e, Of(e.Upstream.Given.Single(), factor) is { } product ? scale * product : null);

    /// <inheritdoc cref="Explains(Evidence, Matrix{double}, double)"/>
    public static bool Explains(Evidence e, Matrix<double>? product) =>
        product is not null ? e.Is(product) : e.Threw || e.Verdict.Outcome == Outcome.Pass;

    private Matrix<double>? Of(Matrix<double> upstream, Matrix<double> factor)
    {
        var u = TransposesUpstream ? upstream.Transpose() : upstream;
        var p = TransposesFactor ? factor.Transpose() : factor;
        var (left, right) = UpstreamFirst ? (u, p) : (p, u);
        return left.ColumnCount == right.RowCount ? left * right : null;
    }
}
