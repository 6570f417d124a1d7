using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class HingeMistakes
{
    [Right]
    public static Matrix SGrad(Matrix s, Matrix y) => Mean(s, y, (score, t) => t * score < 1 ? -t : 0);

    [Mistake("SGrad", Outcome.WrongValue, "N", "wrong-where", Detail = "t S > 1")]
    public static Matrix Forgot_the_margin(Matrix s, Matrix y) => Mean(s, y, (_, t) => -t);

    [Mistake("SGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "0 < t S < 1")]
    public static Matrix Put_the_margin_at_0(Matrix s, Matrix y) => Mean(s, y, (score, t) => t * score < 0 ? -t : 0);

    [Mistake("SGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "inverted")]
    public static Matrix Inverted_the_condition(Matrix s, Matrix y) => Mean(s, y, (score, t) => t * score > 1 ? -t : 0);

    [Mistake("SGrad", Outcome.WrongValue, "scalar", "sign-flipped")]
    public static Matrix Forgot_the_minus(Matrix s, Matrix y) => Mean(s, y, (score, t) => t * score < 1 ? t : 0);

    [Mistake("SGrad", Outcome.WrongValue, "N", "missing-batch-mean")]
    public static Matrix Summed_the_losses(Matrix s, Matrix y) => s.RowCount * Mean(s, y, (score, t) => t * score < 1 ? -t : 0);

    [Mistake("SGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "Y = 0")]
    public static Matrix Read_the_labels_as_0_and_1(Matrix s, Matrix y) =>
        s.Map2((score, label) => label * score < 1 ? -label : 0, y, Zeros.Include) / s.RowCount;

    [Mistake("SGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Squared_the_hinge(Matrix s, Matrix y) => Mean(s, y, (score, t) => -2 * t * Math.Max(0, 1 - t * score));

    // CS231n's svm_loss: dW /= num_train twice, in the loop and after it.
    [Mistake("SGrad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Divided_by_num_train_twice(Matrix s, Matrix y) => Mean(s, y, (score, t) => t * score < 1 ? -t : 0) / s.RowCount;

    private static Matrix Mean(Matrix s, Matrix y, Func<double, double, double> term) =>
        s.Map2((score, label) => term(score, 2 * label - 1), y, Zeros.Include) / s.RowCount;
}
