using GradCheck.Judging;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class SigmoidMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix y) => yGrad.PointwiseMultiply(y).PointwiseMultiply(1 - y);

    // pytorch issue 4355: backward returns the slope without grad_out.
    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_y_times_1_minus_y(Matrix y) => y.PointwiseMultiply(1 - y);

    // Bot-Academy/NeuralNetworkFromScratch 3: no derivative of the sigmoid in the outer layer.
    [Mistake("XGrad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Went_straight_through(Matrix yGrad) => yGrad;

    // CaptainE/RNN-LSTM-in-numpy 1: sigmoid(f, derivative=True) of what is a sigmoid already.
    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Took_y_for_x(Matrix yGrad, Matrix y)
    {
        Matrix sigmoid = y.Map(SpecialFunctions.Logistic, Zeros.Include);
        return yGrad.PointwiseMultiply(sigmoid).PointwiseMultiply(1 - sigmoid);
    }

    [Mistake("XGrad", Outcome.WrongShape, "N", "not-elementwise")]
    public static Matrix Formed_the_outer_product(Matrix yGrad, Matrix y) => yGrad.TransposeAndMultiply(y.PointwiseMultiply(1 - y));

    [Mistake("XGrad", Outcome.Threw, "N", "not-elementwise")]
    public static Matrix Multiplied_matrices_where_numpy_multiplies_entries(Matrix yGrad, Matrix y) => yGrad * y * (1 - y);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "sign-flipped")]
    public static Matrix Differentiated_the_exponent_without_its_minus(Matrix yGrad, Matrix y) =>
        yGrad.PointwiseMultiply(y.PointwiseMultiply(y) - y);

    [Mistake("XGrad", Outcome.Pass, null, "imprecise")]
    public static Matrix Rounded_to_float(Matrix yGrad, Matrix y) => yGrad.Map2((g, s) => (float)(g * s * (1 - s)), y, Zeros.Include);
}
