using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class CrossEntropyMistakes
{
    [Right]
    public static Matrix O2Grad(Matrix o2, Matrix y) => Mean(o2, y, (p, t) => (1 - t) / (1 - p) - t / p);

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "sign-flipped")]
    public static Matrix Forgot_the_minus_of_the_loss(Matrix o2, Matrix y) => Mean(o2, y, (p, t) => t / p - (1 - t) / (1 - p));

    [Mistake("O2Grad", Outcome.WrongValue, "N", "missing-batch-mean")]
    public static Matrix Summed_over_the_examples(Matrix o2, Matrix y) => o2.RowCount * Mean(o2, y, (p, t) => (1 - t) / (1 - p) - t / p);

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "Y = 0")]
    public static Matrix Missed_the_inner_derivative_of_1_minus_o2(Matrix o2, Matrix y) =>
        Mean(o2, y, (p, t) => -(1 - t) / (1 - p) - t / p);

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "Y = 0")]
    public static Matrix Used_the_loss_of_one_hot_labels(Matrix o2, Matrix y) => Mean(o2, y, (p, t) => -t / p);

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "1/2")]
    public static Matrix Averaged_the_two_logarithms(Matrix o2, Matrix y) => 0.5 * Mean(o2, y, (p, t) => (1 - t) / (1 - p) - t / p);

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Took_the_gradient_of_the_logit(Matrix o2, Matrix y) => Mean(o2, y, (p, t) => p - t);

    [Mistake("O2Grad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Divided_by_N_twice(Matrix o2, Matrix y) => Mean(o2, y, (p, t) => (1 - t) / (1 - p) - t / p) / o2.RowCount;

    [Mistake("O2Grad", Outcome.Pass, null, "imprecise")]
    public static Matrix Added_an_epsilon(Matrix o2, Matrix y) => Mean(o2, y, (p, t) => (1 - t) / (1 - p + 1e-9) - t / (p + 1e-9));

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "O2 < 1/4 or O2 > 3/4")]
    public static Matrix Clipped_the_probabilities(Matrix o2, Matrix y) =>
        Mean(o2.Map(p => Math.Clamp(p, 0.25, 0.75)), y, (p, t) => (1 - t) / (1 - p) - t / p);

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "all-zero")]
    public static Matrix Never_filled_the_matrix(Matrix o2, Matrix y)
    {
        Matrix o2Grad = Matrix.Build.Dense(o2.RowCount, 1);
        foreach (Vector<double> row in o2Grad.EnumerateRows())
            row.Add(1.0 / o2.RowCount, row);
        return o2Grad;
    }

    private static Matrix Mean(Matrix o2, Matrix y, Func<double, double, double> term) => o2.Map2(term, y, Zeros.Include) / o2.RowCount;
}
