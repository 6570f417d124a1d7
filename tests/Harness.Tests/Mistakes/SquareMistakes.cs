using GradCheck.Judging;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class SquareMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix x) => 2 * yGrad.PointwiseMultiply(x);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "1/2")]
    public static Matrix Forgot_the_exponent(Matrix yGrad, Matrix x) => yGrad.PointwiseMultiply(x);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_2_x(Matrix x) => 2 * x;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown", Or = "missing-local-derivative")]
    public static Matrix Forgot_x(Matrix yGrad) => 2 * yGrad;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Kept_the_square(Matrix yGrad, Matrix x) => 2 * yGrad.PointwiseMultiply(x).PointwiseMultiply(x);

    [Mistake("XGrad", Outcome.Threw, "N", "not-elementwise")]
    public static Matrix Multiplied_with_a_star(Matrix yGrad, Matrix x) => 2 * x * yGrad;

    [Mistake("XGrad", Outcome.WrongShape, "N", "not-elementwise")]
    public static Matrix Transposed_until_it_fitted(Matrix yGrad, Matrix x) => 2 * x * yGrad.Transpose();

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "2")]
    public static Matrix Doubled_for_both_factors_and_for_the_exponent(Matrix yGrad, Matrix x) => 2 * (x + x).PointwiseMultiply(yGrad);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "YGrad")]
    public static Matrix Differentiated_x_squared_plus_x(Matrix yGrad, Matrix x) => yGrad.PointwiseMultiply(2 * x + 1);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "X")]
    public static Matrix Added_weight_decay(Matrix yGrad, Matrix x) => 2 * yGrad.PointwiseMultiply(x) + 0.1 * x;
}
