using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class ScaledDotProductAttentionMistakes
{
    [Right]
    public static Matrix VGrad(Matrix yGrad, Matrix p) => p.TransposeThisAndMultiply(yGrad);

    [Mistake("VGrad", Outcome.Threw, "N", "transposed")]
    public static Matrix Forgot_to_transpose_p(Matrix yGrad, Matrix p) => p * yGrad;

    [Right]
    public static Matrix PGrad(Matrix yGrad, Matrix v) => yGrad.TransposeAndMultiply(v);

    [Mistake("PGrad", Outcome.WrongShape, "N", "transposed")]
    public static Matrix Got_keys_by_queries(Matrix yGrad, Matrix v) => v.TransposeAndMultiply(yGrad);

    [Right]
    public static Matrix SGrad(Matrix pGrad, Matrix p)
    {
        Vector<double> inner = pGrad.PointwiseMultiply(p).RowSums();
        return p.MapIndexed((n, m, weight) => weight * (pGrad[n, m] - inner[n]), Zeros.Include);
    }

    [Mistake("SGrad", Outcome.WrongValue, "M", "not-elementwise")]
    public static Matrix Took_the_softmax_for_a_sigmoid(Matrix pGrad, Matrix p) => pGrad.PointwiseMultiply(p).PointwiseMultiply(1 - p);

    [Mistake("SGrad", Outcome.WrongValue, "N", "wrong-axis")]
    public static Matrix Summed_over_the_queries(Matrix pGrad, Matrix p)
    {
        Vector<double> inner = pGrad.PointwiseMultiply(p).ColumnSums();
        return p.MapIndexed((n, m, weight) => weight * (pGrad[n, m] - inner[m]), Zeros.Include);
    }

    [Mistake("SGrad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Skipped_the_softmax(Matrix pGrad) => pGrad;

    [Right]
    public static Matrix QGrad(Matrix sGrad, Matrix k) => sGrad * k / Math.Sqrt(k.ColumnCount);

    [Mistake("QGrad", Outcome.WrongValue, "D", "constant-factor", Detail = "sqrt(D)")]
    public static Matrix Forgot_the_scale(Matrix sGrad, Matrix k) => sGrad * k;

    [Mistake("QGrad", Outcome.WrongValue, "D", "constant-factor", Detail = "1/sqrt(D)")]
    public static Matrix Forgot_the_root(Matrix sGrad, Matrix k) => sGrad * k / k.ColumnCount;

    [Mistake("QGrad", Outcome.Threw, "D", "transposed")]
    public static Matrix Transposed_k_as_on_the_way_forward(Matrix sGrad, Matrix k) => sGrad * k.Transpose() / Math.Sqrt(k.ColumnCount);

    [Right]
    public static Matrix KGrad(Matrix sGrad, Matrix q) => sGrad.TransposeThisAndMultiply(q) / Math.Sqrt(q.ColumnCount);

    [Mistake("KGrad", Outcome.WrongShape, "D", "transposed")]
    public static Matrix Returned_D_by_M(Matrix sGrad, Matrix q) => q.TransposeThisAndMultiply(sGrad) / Math.Sqrt(q.ColumnCount);

    [Mistake("KGrad", Outcome.WrongValue, "M", "constant-factor", Detail = "1/M")]
    public static Matrix Averaged_over_the_keys(Matrix sGrad, Matrix q) =>
        sGrad.TransposeThisAndMultiply(q) / (sGrad.ColumnCount * Math.Sqrt(q.ColumnCount));
}
