using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class LogSumExpMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix x, Matrix y) =>
        x.MapIndexed((n, _, entry) => yGrad[n, 0] * Math.Exp(entry - y[n, 0]), Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Forgot_the_derivative_of_the_logarithm(Matrix yGrad, Matrix x) =>
        x.MapIndexed((n, _, entry) => yGrad[n, 0] * Math.Exp(entry), Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Divided_by_the_logarithm_of_the_sum(Matrix yGrad, Matrix x, Matrix y) =>
        x.MapIndexed((n, _, entry) => yGrad[n, 0] * Math.Exp(entry) / y[n, 0], Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_the_softmax(Matrix x, Matrix y) =>
        x.MapIndexed((n, _, entry) => Math.Exp(entry - y[n, 0]), Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "N", "wrong-axis")]
    public static Matrix Normalised_every_column(Matrix yGrad, Matrix x) =>
        x.MapIndexed((n, k, entry) => yGrad[n, 0] * Math.Exp(entry) / x.Column(k).PointwiseExp().Sum(), Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "K", "missing-local-derivative")]
    public static Matrix Repeated_the_upstream(Matrix yGrad, Matrix x) => x.MapIndexed((n, _, _) => yGrad[n, 0], Zeros.Include);

    [Mistake("XGrad", Outcome.WrongShape, "K", "missing-local-derivative")]
    public static Matrix Returned_one_column(Matrix yGrad) => yGrad;

    [Mistake("XGrad", Outcome.WrongValue, "K", "unknown")]
    public static Matrix Routed_it_to_the_largest_entry(Matrix yGrad, Matrix x) =>
        x.MapIndexed((n, k, _) => k == x.Row(n).MaximumIndex() ? yGrad[n, 0] : 0, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "K", "unknown")]
    public static Matrix Lost_the_sign_in_the_exponent(Matrix yGrad, Matrix x, Matrix y) =>
        x.MapIndexed((n, _, entry) => yGrad[n, 0] * Math.Exp(y[n, 0] - entry), Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "N", "scalar-only", Detail = "N")]
    public static Matrix Normalised_by_the_first_row(Matrix yGrad, Matrix x, Matrix y) =>
        x.MapIndexed((n, _, entry) => yGrad[n, 0] * Math.Exp(entry - y[0, 0]), Zeros.Include);
}
