using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class LeakyReluMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix x, double slope) =>
        yGrad.Map2((g, entry) => entry > 0 ? g : slope * g, x, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "X < 0")]
    public static Matrix Forgot_the_leak(Matrix yGrad, Matrix x) => yGrad.Map2((g, entry) => entry > 0 ? g : 0, x, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "missing-local-derivative", Or = "wrong-where")]
    public static Matrix Let_everything_through(Matrix yGrad) => yGrad;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "inverted")]
    public static Matrix Put_the_slope_on_the_positive_side(Matrix yGrad, Matrix x, double slope) =>
        yGrad.Map2((g, entry) => entry > 0 ? slope * g : g, x, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "X < 0")]
    public static Matrix Hard_coded_the_slope(Matrix yGrad, Matrix x) =>
        yGrad.Map2((g, entry) => entry > 0 ? g : 0.01 * g, x, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "X < 0")]
    public static Matrix Subtracted_the_leak(Matrix yGrad, Matrix x, double slope) =>
        yGrad.Map2((g, entry) => entry > 0 ? g : -slope * g, x, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "X < 0")]
    public static Matrix Returned_the_slope_itself_on_the_negative_side(Matrix yGrad, Matrix x, double slope) =>
        yGrad.Map2((g, entry) => entry > 0 ? g : slope, x, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_the_slopes(Matrix x, double slope) => x.Map(entry => entry > 0 ? 1 : slope, Zeros.Include);
}
