using GradCheck.Fixtures;
using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class BatchNormMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix xHat, Matrix variance, Matrix gamma) =>
        Scaled(yGrad - MeanOf(yGrad) - xHat.PointwiseMultiply(MeanOf(yGrad.PointwiseMultiply(xHat))), variance, gamma, BatchNorm.Epsilon);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Held_mean_and_variance_constant(Matrix yGrad, Matrix variance, Matrix gamma) =>
        Scaled(yGrad, variance, gamma, BatchNorm.Epsilon);

    [Mistake("XGrad", Outcome.WrongValue, "N", "unknown")]
    public static Matrix Forgot_the_way_through_the_variance(Matrix yGrad, Matrix variance, Matrix gamma) =>
        Scaled(yGrad - MeanOf(yGrad), variance, gamma, BatchNorm.Epsilon);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Forgot_the_way_through_the_mean(Matrix yGrad, Matrix xHat, Matrix variance, Matrix gamma) =>
        Scaled(yGrad - xHat.PointwiseMultiply(MeanOf(yGrad.PointwiseMultiply(xHat))), variance, gamma, BatchNorm.Epsilon);

    [Mistake("XGrad", Outcome.WrongValue, "N", "unknown")]
    public static Matrix Forgot_gamma(Matrix yGrad, Matrix xHat, Matrix variance) =>
        XGrad(yGrad, xHat, variance, Matrix.Build.Dense(1, yGrad.ColumnCount, 1));

    [Mistake("XGrad", Outcome.NotFinite, "scalar", "unknown")]
    public static Matrix Forgot_epsilon(Matrix yGrad, Matrix xHat, Matrix variance, Matrix gamma) =>
        Scaled(yGrad - MeanOf(yGrad) - xHat.PointwiseMultiply(MeanOf(yGrad.PointwiseMultiply(xHat))), variance, gamma, 0);

    [Mistake("XGrad", Outcome.WrongValue, "N", "imprecise")]
    public static Matrix Took_the_epsilon_of_another_library(Matrix yGrad, Matrix xHat, Matrix variance, Matrix gamma) =>
        Scaled(yGrad - MeanOf(yGrad) - xHat.PointwiseMultiply(MeanOf(yGrad.PointwiseMultiply(xHat))), variance, gamma, 1e-8);

    [Mistake("XGrad", Outcome.WrongValue, "N", "constant-factor", Detail = "N")]
    public static Matrix Forgot_the_1_over_N_in_front(Matrix yGrad, Matrix xHat, Matrix variance, Matrix gamma) =>
        Scaled(
            yGrad.RowCount * yGrad
                - Repeated(yGrad.ColumnSums(), yGrad)
                - xHat.PointwiseMultiply(Repeated(yGrad.PointwiseMultiply(xHat).ColumnSums(), yGrad)),
            variance,
            gamma,
            BatchNorm.Epsilon
        );

    [Mistake("XGrad", Outcome.WrongValue, "N", "wrong-axis")]
    public static Matrix Averaged_over_the_features(Matrix yGrad, Matrix xHat, Matrix variance, Matrix gamma) =>
        Scaled(
            yGrad
                - MeanOf(yGrad.Transpose()).Transpose()
                - xHat.PointwiseMultiply(MeanOf(yGrad.PointwiseMultiply(xHat).Transpose()).Transpose()),
            variance,
            gamma,
            BatchNorm.Epsilon
        );

    [Right]
    public static Matrix GammaGrad(Matrix yGrad, Matrix xHat) => yGrad.PointwiseMultiply(xHat).ColumnSums().ToRowMatrix();

    [Mistake("GammaGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "BetaGrad")]
    public static Matrix Returned_beta_s_in_gamma_s_place(Matrix yGrad) => yGrad.ColumnSums().ToRowMatrix();

    [Mistake("GammaGrad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Averaged_over_the_batch_as_the_norm_does(Matrix yGrad, Matrix xHat) =>
        yGrad.PointwiseMultiply(xHat).ColumnSums().ToRowMatrix() / yGrad.RowCount;

    [Right]
    public static Matrix BetaGrad(Matrix yGrad) => yGrad.ColumnSums().ToRowMatrix();

    [Mistake("BetaGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "GammaGrad")]
    public static Matrix Returned_gamma_s_in_beta_s_place(Matrix yGrad, Matrix xHat) =>
        yGrad.PointwiseMultiply(xHat).ColumnSums().ToRowMatrix();

    [Mistake("BetaGrad", Outcome.WrongShape, "N", "missing-sum", Detail = "N")]
    public static Matrix Returned_a_row_for_every_example(Matrix yGrad) => yGrad;

    private static Matrix Scaled(Matrix inner, Matrix variance, Matrix gamma, double epsilon) =>
        inner.MapIndexed((_, k, entry) => gamma[0, k] * entry / Math.Sqrt(variance[0, k] + epsilon), Zeros.Include);

    private static Matrix MeanOf(Matrix columns) => Repeated(columns.ColumnSums() / columns.RowCount, columns);

    private static Matrix Repeated(Vector<double> row, Matrix like) =>
        Matrix.Build.Dense(like.RowCount, like.ColumnCount, (_, k) => row[k]);
}
