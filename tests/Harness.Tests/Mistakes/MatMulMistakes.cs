using GradCheck.Judging;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class MatMulMistakes
{
    [Right]
    public static Matrix WGrad(Matrix yGrad, Matrix x) => x.Transpose() * yGrad;

    [Mistake("WGrad", Outcome.Threw, "N", "transposed")]
    public static Matrix Forgot_to_transpose_x(Matrix yGrad, Matrix x) => x * yGrad;

    // community.deeplearning.ai 29466: "my result is off by a transpose".
    [Mistake("WGrad", Outcome.WrongShape, "D", "transposed")]
    public static Matrix Is_off_by_a_transpose(Matrix yGrad, Matrix x) => yGrad.Transpose() * x;

    [Mistake("WGrad", Outcome.WrongShape, "N", "transposed")]
    public static Matrix Transposed_the_upstream_instead(Matrix yGrad, Matrix x) => x * yGrad.Transpose();

    // community.deeplearning.ai 119220: * where np.dot belongs.
    [Mistake("WGrad", Outcome.WrongShape, "N", "not-elementwise", Or = "missing-sum")]
    public static Matrix Used_numpy_s_star(Matrix yGrad, Matrix x) => x.PointwiseMultiply(yGrad);

    [Mistake("WGrad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Averaged_over_the_batch(Matrix yGrad, Matrix x) => x.Transpose() * yGrad / x.RowCount;

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Took_dY_by_dW_alone(Matrix yGrad, Matrix x) =>
        x.Transpose() * Matrix.Build.Dense(yGrad.RowCount, yGrad.ColumnCount, 1);

    [Mistake("WGrad", Outcome.WrongValue, "N", "constant-factor", Detail = "1/N 1/N")]
    public static Matrix Averaged_twice(Matrix yGrad, Matrix x) => x.Transpose() * yGrad / (x.RowCount * x.RowCount);

    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix w) => yGrad * w.Transpose();

    [Mistake("XGrad", Outcome.Threw, "N", "transposed")]
    public static Matrix Swapped_the_factors(Matrix yGrad, Matrix w) => w.Transpose() * yGrad;

    [Mistake("XGrad", Outcome.WrongShape, "N", "transposed")]
    public static Matrix Returned_D_by_N(Matrix yGrad, Matrix w) => w * yGrad.Transpose();

    [Mistake("XGrad", Outcome.WrongValue, "square", "transposed")]
    public static Matrix Transposed_only_where_the_shapes_demand_it(Matrix yGrad, Matrix w) =>
        yGrad.ColumnCount == w.RowCount ? yGrad * w : yGrad * w.Transpose();

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "1/2")]
    public static Matrix Shared_the_gradient_between_both_factors(Matrix yGrad, Matrix w) => 0.5 * yGrad * w.Transpose();

    [Mistake("XGrad", Outcome.WrongValue, "K", "scalar-only", Detail = "K")]
    public static Matrix Multiplied_the_sums_over_k(Matrix yGrad, Matrix w) => yGrad.RowSums().OuterProduct(w.RowSums());
}
