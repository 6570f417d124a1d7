using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class ThreeLayerReluMistakes
{
    [Right]
    public static Matrix A3Grad(Matrix a3, Matrix labels) => Errors(a3, labels) / a3.RowCount;

    // hunkim/DeepLearningZeroToAll 173: "the values of d_W1 are proportional to the sample size".
    [Mistake("A3Grad", Outcome.WrongValue, "matrix", "missing-batch-mean")]
    public static Matrix Forgot_the_mean_over_the_examples(Matrix a3, Matrix labels) => Errors(a3, labels);

    [Mistake("A3Grad", Outcome.WrongValue, "K", "constant-factor", Detail = "1/K")]
    public static Matrix Averaged_over_the_classes_too(Matrix a3, Matrix labels) => Errors(a3, labels) / (a3.RowCount * a3.ColumnCount);

    [Mistake("A3Grad", Outcome.NotFinite, "large", "unknown")]
    public static Matrix Forgot_to_subtract_the_largest_score(Matrix a3, Matrix labels) =>
        a3.MapIndexed(
            (n, k, score) => (Math.Exp(score) / a3.Row(n).PointwiseExp().Sum() - (labels[n, 0] == k ? 1 : 0)) / a3.RowCount,
            Zeros.Include
        );

    [Right]
    public static Matrix B3Grad(Matrix a3Grad) => a3Grad.ColumnSums().ToRowMatrix();

    [Mistake("B3Grad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "4")]
    public static Matrix Wrote_4_over_m(Matrix a3Grad) => 4 * a3Grad.ColumnSums().ToRowMatrix();

    [Right]
    public static Matrix W3Grad(Matrix a3Grad, Matrix o2) => o2.TransposeThisAndMultiply(a3Grad);

    [Mistake("W3Grad", Outcome.WrongShape, "M", "transposed")]
    public static Matrix Got_the_transpose(Matrix a3Grad, Matrix o2) => a3Grad.TransposeThisAndMultiply(o2);

    [Right]
    public static Matrix O2Grad(Matrix a3Grad, Matrix w3) => a3Grad.TransposeAndMultiply(w3);

    [Mistake("O2Grad", Outcome.WrongShape, "N", "transposed")]
    public static Matrix Multiplied_from_the_left(Matrix a3Grad, Matrix w3) => w3.TransposeAndMultiply(a3Grad);

    [Mistake("O2Grad", Outcome.WrongValue, "square", "transposed")]
    public static Matrix Transposed_only_if_it_would_throw(Matrix a3Grad, Matrix w3) =>
        w3.RowCount == w3.ColumnCount ? a3Grad * w3 : a3Grad * w3.Transpose();

    [Right]
    public static Matrix A2Grad(Matrix o2Grad, Matrix a2) => o2Grad.Map2((g, a) => a > 0 ? g : 0, a2, Zeros.Include);

    [Mistake("A2Grad", Outcome.WrongValue, "D", "wrong-where", Detail = "A2 > 1")]
    public static Matrix Clipped_the_activation_as_relu6_does(Matrix o2Grad, Matrix a2) =>
        o2Grad.Map2((g, a) => a is > 0 and < 1 ? g : 0, a2, Zeros.Include);

    [Mistake("A2Grad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "O2Grad")]
    public static Matrix Masked_where_the_upstream_is_positive(Matrix o2Grad) => o2Grad.PointwiseMaximum(0);

    [Right]
    public static Matrix W2Grad(Matrix a2Grad, Matrix o1) => o1.TransposeThisAndMultiply(a2Grad);

    // bighuang624/Andrew-Ng-Deep-Learning-notes 10: dW2 = 1/m dZ2 A1.T * 2, the bug that the course plants.
    [Mistake("W2Grad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "2")]
    public static Matrix Doubled_it(Matrix a2Grad, Matrix o1) => 2 * o1.TransposeThisAndMultiply(a2Grad);

    [Right]
    public static Matrix A1Grad(Matrix o1Grad, Matrix a1) => o1Grad.Map2((g, a) => a > 0 ? g : 0, a1, Zeros.Include);

    [Mistake("A1Grad", Outcome.WrongValue, "scalar", "missing-local-derivative", Or = "wrong-where")]
    public static Matrix Forgot_the_relu(Matrix o1Grad) => o1Grad;

    [Mistake("A1Grad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "A1 < 0")]
    public static Matrix Leaked_a_little(Matrix o1Grad, Matrix a1) => o1Grad.Map2((g, a) => a > 0 ? g : 0.01 * g, a1, Zeros.Include);

    [Right]
    public static Matrix B1Grad(Matrix a1Grad) => a1Grad.ColumnSums().ToRowMatrix();

    [Mistake("B1Grad", Outcome.WrongShape, "N", "wrong-axis")]
    public static Matrix Summed_with_axis_1_and_keepdims(Matrix a1Grad) => a1Grad.RowSums().ToColumnMatrix();

    [Right]
    public static Matrix W1Grad(Matrix a1Grad, Matrix x) => x.TransposeThisAndMultiply(a1Grad);

    [Mistake("W1Grad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Divided_by_m_in_every_layer(Matrix a1Grad, Matrix x) => x.TransposeThisAndMultiply(a1Grad) / x.RowCount;

    private static Matrix Errors(Matrix a3, Matrix labels) =>
        a3.MapIndexed((n, k, score) => 1 / (a3.Row(n) - score).PointwiseExp().Sum() - (labels[n, 0] == k ? 1 : 0), Zeros.Include);
}
