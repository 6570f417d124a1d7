using GradCheck.Judging;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class TanhMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix y) => yGrad.PointwiseMultiply(1 - y.PointwiseMultiply(y));

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Forgot_the_square(Matrix yGrad, Matrix y) => yGrad.PointwiseMultiply(1 - y);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Took_tanh_of_y_again(Matrix yGrad, Matrix y)
    {
        Matrix tanh = y.PointwiseTanh();
        return yGrad.PointwiseMultiply(1 - tanh.PointwiseMultiply(tanh));
    }

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Took_the_sigmoid_s_slope(Matrix yGrad, Matrix y) => yGrad.PointwiseMultiply(y).PointwiseMultiply(1 - y);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_the_slope(Matrix y) => 1 - y.PointwiseMultiply(y);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Returned_the_upstream(Matrix yGrad) => yGrad.Clone();

    // community.deeplearning.ai 402919: np.dot(A1.T, A1) for the square.
    [Mistake("XGrad", Outcome.Threw, "N", "not-elementwise")]
    public static Matrix Squared_with_a_matrix_product(Matrix yGrad, Matrix y) =>
        yGrad.PointwiseMultiply(1 - y.TransposeThisAndMultiply(y));

    [Mistake("XGrad", Outcome.MutatedInput, "scalar", "unknown")]
    public static Matrix Squared_y_in_place(Matrix yGrad, Matrix y)
    {
        y.PointwiseMultiply(y, y);
        return yGrad.PointwiseMultiply(1 - y);
    }

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "YGrad")]
    public static Matrix Lost_the_1(Matrix yGrad, Matrix y) => -yGrad.PointwiseMultiply(y).PointwiseMultiply(y);
}
