using GradCheck.Judging;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class SoftplusMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix x) => yGrad.PointwiseMultiply(x.Map(SpecialFunctions.Logistic, Zeros.Include));

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Lost_the_sign_in_the_exponent(Matrix yGrad, Matrix x) => yGrad.PointwiseDivide(1 + x.PointwiseExp());

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Took_the_slope_of_the_sigmoid(Matrix yGrad, Matrix x)
    {
        Matrix sigmoid = x.Map(SpecialFunctions.Logistic, Zeros.Include);
        return yGrad.PointwiseMultiply(sigmoid).PointwiseMultiply(1 - sigmoid);
    }

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Used_the_mask_of_relu(Matrix yGrad, Matrix x) => yGrad.Map2((g, entry) => entry > 0 ? g : 0, x, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_the_logistic_function(Matrix x) => x.Map(SpecialFunctions.Logistic, Zeros.Include);
}
