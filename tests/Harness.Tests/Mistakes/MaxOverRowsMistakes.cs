using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class MaxOverRowsMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix x) =>
        x.MapIndexed((n, k, _) => n == x.Column(k).MaximumIndex() ? yGrad[0, k] : 0, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "N", "wrong-where", Detail = "not the maximum", Or = "missing-local-derivative")]
    public static Matrix Gave_it_to_every_row(Matrix yGrad, Matrix x) => x.MapIndexed((_, k, _) => yGrad[0, k], Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "N", "unknown")]
    public static Matrix Spread_it_evenly_as_average_pooling_does(Matrix yGrad, Matrix x) =>
        x.MapIndexed((_, k, _) => yGrad[0, k] / x.RowCount, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "N", "wrong-axis")]
    public static Matrix Looked_for_the_maximum_of_every_row(Matrix yGrad, Matrix x) =>
        x.MapIndexed((n, k, _) => k == x.Row(n).MaximumIndex() ? yGrad[0, k] : 0, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "N", "wrong-where", Detail = "inverted")]
    public static Matrix Took_the_minimum(Matrix yGrad, Matrix x) =>
        x.MapIndexed((n, k, _) => n == x.Column(k).MinimumIndex() ? yGrad[0, k] : 0, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_the_mask(Matrix x) => x.MapIndexed((n, k, _) => n == x.Column(k).MaximumIndex() ? 1.0 : 0, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongShape, "N", "missing-local-derivative")]
    public static Matrix Returned_one_row(Matrix yGrad) => yGrad;

    [Mistake("XGrad", Outcome.WrongValue, "K", "wrong-where", Detail = "not the maximum of all")]
    public static Matrix Looked_for_the_maximum_of_the_matrix(Matrix yGrad, Matrix x)
    {
        double largest = x.Enumerate().Max();
        return x.MapIndexed((_, k, entry) => entry == largest ? yGrad[0, k] : 0, Zeros.Include);
    }
}
