using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class ResidualBlockMistakes
{
    [Right]
    public static Matrix A2Grad(Matrix yGrad) => yGrad.Clone();

    [Mistake("A2Grad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "1/2")]
    public static Matrix Gave_each_of_the_two_ways_a_half(Matrix yGrad) => yGrad / 2;

    [Right]
    public static Matrix B2Grad(Matrix a2Grad) => a2Grad.ColumnSums().ToRowMatrix();

    [Mistake("B2Grad", Outcome.WrongShape, "D", "wrong-axis")]
    public static Matrix Summed_without_an_axis(Matrix a2Grad) => Matrix.Build.Dense(1, 1, a2Grad.ColumnSums().Sum());

    [Right]
    public static Matrix O1Grad(Matrix a2Grad, Matrix w2) => a2Grad.TransposeAndMultiply(w2);

    [Mistake("O1Grad", Outcome.Threw, "D", "transposed")]
    public static Matrix Forgot_to_transpose_w2(Matrix a2Grad, Matrix w2) => a2Grad * w2;

    [Right]
    public static Matrix A1Grad(Matrix o1Grad, Matrix a1) => o1Grad.Map2((g, a) => a > 0 ? g : 0, a1, Zeros.Include);

    [Mistake("A1Grad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "O1Grad")]
    public static Matrix Returned_the_mask(Matrix a1) => a1.Map(a => a > 0 ? 1.0 : 0, Zeros.Include);

    [Right]
    public static Matrix W1Grad(Matrix a1Grad, Matrix x) => x.TransposeThisAndMultiply(a1Grad);

    [Mistake("W1Grad", Outcome.WrongValue, "N", "missing-sum", Detail = "N")]
    public static Matrix Kept_the_last_example(Matrix a1Grad, Matrix x) => x.Row(x.RowCount - 1).OuterProduct(a1Grad.Row(x.RowCount - 1));

    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix a1Grad, Matrix w1) => yGrad + a1Grad.TransposeAndMultiply(w1);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad", Or = "added-term")]
    public static Matrix Forgot_the_shortcut(Matrix a1Grad, Matrix w1) => a1Grad.TransposeAndMultiply(w1);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "A1Grad", Or = "missing-local-derivative")]
    public static Matrix Took_the_shortcut_only(Matrix yGrad) => yGrad;

    [Mistake("XGrad", Outcome.Threw, "D", "transposed")]
    public static Matrix Forgot_to_transpose_w1(Matrix yGrad, Matrix a1Grad, Matrix w1) => yGrad + a1Grad * w1;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "YGrad")]
    public static Matrix Counted_the_shortcut_twice(Matrix yGrad, Matrix a1Grad, Matrix w1) => 2 * yGrad + a1Grad.TransposeAndMultiply(w1);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "1/2")]
    public static Matrix Averaged_the_two_ways(Matrix yGrad, Matrix a1Grad, Matrix w1) => (yGrad + a1Grad.TransposeAndMultiply(w1)) / 2;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Multiplied_the_two_ways(Matrix yGrad, Matrix a1Grad, Matrix w1) =>
        yGrad.PointwiseMultiply(a1Grad.TransposeAndMultiply(w1));
}
