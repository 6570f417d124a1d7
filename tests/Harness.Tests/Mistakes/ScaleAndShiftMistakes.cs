using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class ScaleAndShiftMistakes
{
    [Right]
    public static Matrix BetaGrad(Matrix yGrad) => yGrad.ColumnSums().ToRowMatrix();

    [Mistake("BetaGrad", Outcome.WrongShape, "N", "missing-sum", Detail = "N")]
    public static Matrix Returned_one_row_an_example(Matrix yGrad) => yGrad;

    [Mistake("BetaGrad", Outcome.WrongShape, "N", "wrong-axis")]
    public static Matrix Summed_every_row(Matrix yGrad) => yGrad.RowSums().ToRowMatrix();

    [Right]
    public static Matrix GammaGrad(Matrix yGrad, Matrix x) => yGrad.PointwiseMultiply(x).ColumnSums().ToRowMatrix();

    [Mistake("GammaGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "BetaGrad", Or = "missing-local-derivative")]
    public static Matrix Copied_the_gradient_of_beta(Matrix yGrad) => yGrad.ColumnSums().ToRowMatrix();

    [Mistake("GammaGrad", Outcome.WrongShape, "N", "missing-sum", Detail = "N")]
    public static Matrix Multiplied_and_did_not_sum(Matrix yGrad, Matrix x) => yGrad.PointwiseMultiply(x);

    [Mistake("GammaGrad", Outcome.WrongShape, "K", "not-elementwise")]
    public static Matrix Took_the_matrix_product(Matrix yGrad, Matrix x) => x.TransposeThisAndMultiply(yGrad);

    [Mistake("GammaGrad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Averaged_over_the_batch(Matrix yGrad, Matrix x) =>
        yGrad.PointwiseMultiply(x).ColumnSums().ToRowMatrix() / x.RowCount;

    [Mistake("GammaGrad", Outcome.WrongValue, "N", "scalar-only", Detail = "N")]
    public static Matrix Multiplied_the_sums(Matrix yGrad, Matrix x) => yGrad.ColumnSums().PointwiseMultiply(x.ColumnSums()).ToRowMatrix();

    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix gamma) => yGrad.MapIndexed((_, k, g) => g * gamma[0, k], Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Forgot_gamma(Matrix yGrad) => yGrad;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Repeated_gamma(Matrix yGrad, Matrix gamma) =>
        Matrix.Build.Dense(yGrad.RowCount, yGrad.ColumnCount, (_, k) => gamma[0, k]);

    [Mistake("XGrad", Outcome.WrongShape, "K", "not-elementwise")]
    public static Matrix Contracted_with_gamma(Matrix yGrad, Matrix gamma) => yGrad.TransposeAndMultiply(gamma);

    [Mistake("XGrad", Outcome.WrongValue, "K", "scalar-only", Detail = "K")]
    public static Matrix Scaled_every_column_by_the_first_gamma(Matrix yGrad, Matrix gamma) => gamma[0, 0] * yGrad;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Divided_by_gamma(Matrix yGrad, Matrix gamma) => yGrad.MapIndexed((_, k, g) => g / gamma[0, k], Zeros.Include);
}
