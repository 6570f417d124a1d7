using GradCheck.Judging;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class GeluMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix x) => Sloped(yGrad, x, v => Normal.CDF(0, 1, v) + v * Normal.PDF(0, 1, v));

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Forgot_the_product_rule(Matrix yGrad, Matrix x) => Sloped(yGrad, x, v => Normal.CDF(0, 1, v));

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Forgot_the_factor_x_in_the_second_term(Matrix yGrad, Matrix x) =>
        Sloped(yGrad, x, v => Normal.CDF(0, 1, v) + Normal.PDF(0, 1, v));

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Differentiated_the_approximation_by_a_sigmoid(Matrix yGrad, Matrix x) =>
        Sloped(
            yGrad,
            x,
            v =>
            {
                double s = SpecialFunctions.Logistic(1.702 * v);
                return s + 1.702 * v * s * (1 - s);
            }
        );

    [Mistake("XGrad", Outcome.Pass, null, "imprecise")]
    public static Matrix Kept_the_slope_as_a_float(Matrix yGrad, Matrix x) =>
        Sloped(yGrad, x, v => (float)(Normal.CDF(0, 1, v) + v * Normal.PDF(0, 1, v)));

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_the_slope(Matrix x) => x.Map(v => Normal.CDF(0, 1, v) + v * Normal.PDF(0, 1, v), Zeros.Include);

    private static Matrix Sloped(Matrix yGrad, Matrix x, Func<double, double> slope) =>
        yGrad.PointwiseMultiply(x.Map(slope, Zeros.Include));
}
