using GradCheck.Fixtures;
using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;
using Row = MathNet.Numerics.LinearAlgebra.Vector<double>;

namespace GradCheck.Tests.Mistakes;

internal static class LayerNormMistakes
{
    [Right]
    public static Matrix BetaGrad(Matrix yGrad) => yGrad.ColumnSums().ToRowMatrix();

    [Mistake("BetaGrad", Outcome.WrongShape, "N", "wrong-axis")]
    public static Matrix Summed_over_the_features_because_the_norm_does(Matrix yGrad) => yGrad.RowSums().ToColumnMatrix();

    [Right]
    public static Matrix GammaGrad(Matrix yGrad, Matrix xHat) => yGrad.PointwiseMultiply(xHat).ColumnSums().ToRowMatrix();

    [Mistake("GammaGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "BetaGrad", Or = "missing-local-derivative")]
    public static Matrix Forgot_xHat(Matrix yGrad) => yGrad.ColumnSums().ToRowMatrix();

    [Mistake("GammaGrad", Outcome.WrongShape, "N", "missing-sum", Detail = "N")]
    public static Matrix Forgot_to_sum_over_the_rows(Matrix yGrad, Matrix xHat) => yGrad.PointwiseMultiply(xHat);

    [Right]
    public static Matrix XHatGrad(Matrix yGrad, Matrix gamma) => yGrad.MapIndexed((_, k, g) => g * gamma[0, k], Zeros.Include);

    [Mistake("XHatGrad", Outcome.WrongShape, "K", "not-elementwise")]
    public static Matrix Took_the_product_with_gamma_transposed(Matrix yGrad, Matrix gamma) => yGrad * gamma.Transpose();

    [Right]
    public static Matrix XGrad(Matrix xHatGrad, Matrix x) =>
        ByRow(xHatGrad, x, (g, xHat, sigma) => (g - g.Average() - xHat * (g.DotProduct(xHat) / g.Count)) / sigma);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Held_mean_and_variance_constant(Matrix xHatGrad, Matrix x) => ByRow(xHatGrad, x, (g, _, sigma) => g / sigma);

    [Mistake("XGrad", Outcome.WrongValue, "K", "unknown")]
    public static Matrix Held_the_variance_constant(Matrix xHatGrad, Matrix x) =>
        ByRow(xHatGrad, x, (g, _, sigma) => (g - g.Average()) / sigma);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Held_the_mean_constant(Matrix xHatGrad, Matrix x) =>
        ByRow(xHatGrad, x, (g, xHat, sigma) => (g - xHat * (g.DotProduct(xHat) / g.Count)) / sigma);

    [Mistake("XGrad", Outcome.WrongValue, "K", "unknown")]
    public static Matrix Summed_where_the_mean_belongs(Matrix xHatGrad, Matrix x) =>
        ByRow(xHatGrad, x, (g, xHat, sigma) => (g - g.Sum() - xHat * g.DotProduct(xHat)) / sigma);

    [Mistake("XGrad", Outcome.WrongValue, "K", "unknown")]
    public static Matrix Forgot_to_divide_by_sigma(Matrix xHatGrad, Matrix x) =>
        ByRow(xHatGrad, x, (g, xHat, _) => g - g.Average() - xHat * (g.DotProduct(xHat) / g.Count));

    [Mistake("XGrad", Outcome.WrongValue, "K", "sign-flipped")]
    public static Matrix Flipped_every_sign(Matrix xHatGrad, Matrix x) =>
        ByRow(xHatGrad, x, (g, xHat, sigma) => (g.Average() - g + xHat * (g.DotProduct(xHat) / g.Count)) / sigma);

    [Mistake("XGrad", Outcome.WrongValue, "N", "wrong-axis")]
    public static Matrix Normalised_every_column(Matrix xHatGrad, Matrix x) => XGrad(xHatGrad.Transpose(), x.Transpose()).Transpose();

    [Mistake("XGrad", Outcome.NotFinite, "scalar", "unknown")]
    public static Matrix Forgot_epsilon(Matrix xHatGrad, Matrix x) =>
        ByRow(
            xHatGrad,
            x,
            (g, xHat, _) =>
            {
                double sigma = Math.Sqrt(xHat.DotProduct(xHat) / xHat.Count);
                Row unit = xHat / sigma;
                return (g - g.Average() - unit * (g.DotProduct(unit) / g.Count)) / sigma;
            }
        );

    private static Matrix ByRow(Matrix xHatGrad, Matrix x, Func<Row, Row, double, Row> back) =>
        Matrix.Build.DenseOfRowVectors(
            xHatGrad
                .EnumerateRows()
                .Zip(
                    x.EnumerateRows(),
                    (g, row) =>
                    {
                        Row centred = row - row.Average();
                        double sigma = Math.Sqrt(centred.DotProduct(centred) / row.Count + LayerNorm.Epsilon);
                        return back(g, centred / sigma, sigma);
                    }
                )
        );
}
