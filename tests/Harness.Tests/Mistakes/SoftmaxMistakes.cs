using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class SoftmaxMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix y)
    {
        Vector<double> inner = yGrad.PointwiseMultiply(y).RowSums();
        return y.MapIndexed((n, k, p) => p * (yGrad[n, k] - inner[n]), Zeros.Include);
    }

    // stats.stackexchange, "Softmax layer in a neural network": h (1 - h), "my numerical gradient check fails".
    [Mistake("XGrad", Outcome.WrongValue, "K", "not-elementwise")]
    public static Matrix Took_the_diagonal_of_the_jacobian(Matrix yGrad, Matrix y) => yGrad.PointwiseMultiply(y).PointwiseMultiply(1 - y);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Differentiated_the_numerator_only(Matrix yGrad, Matrix y) => yGrad.PointwiseMultiply(y);

    [Mistake("XGrad", Outcome.WrongValue, "K", "sign-flipped")]
    public static Matrix Subtracted_the_wrong_way_round(Matrix yGrad, Matrix y) => -XGrad(yGrad, y);

    [Mistake("XGrad", Outcome.WrongValue, "N", "wrong-axis")]
    public static Matrix Summed_over_the_whole_matrix(Matrix yGrad, Matrix y)
    {
        double inner = yGrad.PointwiseMultiply(y).RowSums().Sum();
        return y.MapIndexed((n, k, p) => p * (yGrad[n, k] - inner), Zeros.Include);
    }

    [Mistake("XGrad", Outcome.WrongValue, "N", "wrong-axis")]
    public static Matrix Summed_every_column(Matrix yGrad, Matrix y)
    {
        Vector<double> inner = yGrad.PointwiseMultiply(y).ColumnSums();
        return y.MapIndexed((n, k, p) => p * (yGrad[n, k] - inner[k]), Zeros.Include);
    }

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Returned_the_upstream(Matrix yGrad) => yGrad;

    [Mistake("XGrad", Outcome.WrongValue, "K", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_y_times_1_minus_y(Matrix y) => y.PointwiseMultiply(1 - y);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Assumed_a_cross_entropy_behind_it(Matrix yGrad, Matrix y) => y - yGrad;
}
