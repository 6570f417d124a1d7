using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class LogMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix x) => yGrad.PointwiseDivide(x);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_1_over_x(Matrix x) => 1 / x;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Multiplied_by_x(Matrix yGrad, Matrix x) => yGrad.PointwiseMultiply(x);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Differentiated_once_too_often(Matrix yGrad, Matrix x) => -yGrad.PointwiseDivide(x.PointwiseMultiply(x));

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "1/ln(10)")]
    public static Matrix Took_the_logarithm_to_base_10(Matrix yGrad, Matrix x) => yGrad.PointwiseDivide(x) / Math.Log(10);

    [Mistake("XGrad", Outcome.Pass, null, "imprecise")]
    public static Matrix Guarded_against_a_division_by_0(Matrix yGrad, Matrix x) => yGrad.PointwiseDivide(x + 1e-8);

    [Mistake("XGrad", Outcome.WrongValue, "N", "wrong-where", Detail = "X < 1/2")]
    public static Matrix Clipped_x(Matrix yGrad, Matrix x) => yGrad.Map2((g, entry) => g / Math.Max(entry, 0.5), x, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "N", "wrong-where")]
    public static Matrix Clipped_the_gradient(Matrix yGrad, Matrix x) =>
        yGrad.Map2((g, entry) => Math.Clamp(g / entry, -5, 5), x, Zeros.Include);
}
