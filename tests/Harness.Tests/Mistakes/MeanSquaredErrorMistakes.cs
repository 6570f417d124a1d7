using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class MeanSquaredErrorMistakes
{
    [Right]
    public static Matrix PGrad(Matrix p, Matrix y) => 2 * (p - y) / (p.RowCount * p.ColumnCount);

    // Open-Deep-ML/DML-OpenProblem 54: 2/n in the text, 1/n in the solution.
    [Mistake("PGrad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "1/2")]
    public static Matrix Forgot_the_exponent(Matrix p, Matrix y) => (p - y) / (p.RowCount * p.ColumnCount);

    [Mistake("PGrad", Outcome.WrongValue, "K", "constant-factor", Detail = "K")]
    public static Matrix Averaged_over_the_examples_only(Matrix p, Matrix y) => 2 * (p - y) / p.RowCount;

    [Mistake("PGrad", Outcome.WrongValue, "N", "missing-batch-mean")]
    public static Matrix Averaged_over_the_outputs_only(Matrix p, Matrix y) => 2 * (p - y) / p.ColumnCount;

    [Mistake("PGrad", Outcome.WrongValue, "N", "constant-factor", Detail = "N K")]
    public static Matrix Forgot_the_mean(Matrix p, Matrix y) => 2 * (p - y);

    [Mistake("PGrad", Outcome.WrongValue, "scalar", "sign-flipped")]
    public static Matrix Differentiated_by_the_target(Matrix p, Matrix y) => 2 * (y - p) / (p.RowCount * p.ColumnCount);

    [Mistake("PGrad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "-1/2")]
    public static Matrix Forgot_the_exponent_and_the_order(Matrix p, Matrix y) => (y - p) / (p.RowCount * p.ColumnCount);

    [Mistake("PGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Took_the_slope_of_the_absolute_error(Matrix p, Matrix y) => (p - y).PointwiseSign() / (p.RowCount * p.ColumnCount);

    [Mistake("PGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Returned_the_squared_errors(Matrix p, Matrix y) => (p - y).PointwisePower(2) / (p.RowCount * p.ColumnCount);

    [Mistake("PGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "P")]
    public static Matrix Added_a_penalty_on_the_predictions(Matrix p, Matrix y) => 2 * (p - y) / (p.RowCount * p.ColumnCount) + 0.1 * p;

    [Mistake("PGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "|P - Y| > 1")]
    public static Matrix Clipped_the_errors_as_huber_does(Matrix p, Matrix y) =>
        2 * (p - y).Map(e => Math.Clamp(e, -1, 1), Zeros.Include) / (p.RowCount * p.ColumnCount);

    [Mistake("PGrad", Outcome.WrongValue, "N", "all-zero")]
    public static Matrix Wrote_2_over_a_whole_number(Matrix p, Matrix y) => 2 / (p.RowCount * p.ColumnCount) * (p - y);

    [Mistake("PGrad", Outcome.Pass, null, "imprecise")]
    public static Matrix Computed_in_float(Matrix p, Matrix y) =>
        p.Map2((a, b) => (float)(2 * (a - b) / (p.RowCount * p.ColumnCount)), y, Zeros.Include);

    [Mistake("PGrad", Outcome.MutatedInput, "scalar", "unknown")]
    public static Matrix Subtracted_in_place(Matrix p, Matrix y)
    {
        int count = p.RowCount * p.ColumnCount;
        p.Subtract(y, p);
        return 2 * p / count;
    }
}
