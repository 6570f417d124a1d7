using GradCheck.Judging;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class AddBiasMistakes
{
    [Right]
    public static Matrix BGrad(Matrix yGrad) => yGrad.ColumnSums().ToRowMatrix();

    [Mistake("BGrad", Outcome.WrongShape, "N", "missing-sum", Detail = "N")]
    public static Matrix Left_the_rows_apart(Matrix yGrad) => yGrad;

    [Mistake("BGrad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Took_the_mean(Matrix yGrad) => yGrad.ColumnSums().ToRowMatrix() / yGrad.RowCount;

    [Mistake("BGrad", Outcome.WrongShape, "N", "wrong-axis")]
    public static Matrix Summed_along_axis_1(Matrix yGrad) => yGrad.RowSums().ToRowMatrix();

    [Mistake("BGrad", Outcome.WrongShape, "K", "wrong-axis")]
    public static Matrix Summed_without_an_axis(Matrix yGrad) => Matrix.Build.Dense(1, 1, yGrad.RowSums().Sum());

    [Mistake("BGrad", Outcome.WrongValue, "K", "wrong-axis")]
    public static Matrix Summed_everything_into_every_entry(Matrix yGrad) =>
        Matrix.Build.Dense(1, yGrad.ColumnCount, yGrad.RowSums().Sum());

    [Mistake("BGrad", Outcome.WrongValue, "N", "all-zero")]
    public static Matrix Weighted_by_a_whole_quotient(Matrix yGrad) => 1 / yGrad.RowCount * yGrad.ColumnSums().ToRowMatrix();

    [Mistake("BGrad", Outcome.WrongValue, "N", "missing-sum", Detail = "N")]
    public static Matrix Kept_the_last_row(Matrix yGrad)
    {
        Matrix bGrad = Matrix.Build.Dense(1, yGrad.ColumnCount);
        for (int n = 0; n < yGrad.RowCount; n++)
        for (int k = 0; k < yGrad.ColumnCount; k++)
            bGrad[0, k] = yGrad[n, k];
        return bGrad;
    }

    [Right]
    public static Matrix XGrad(Matrix yGrad) => yGrad.Clone();

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_the_slope_1(Matrix yGrad) => Matrix.Build.Dense(yGrad.RowCount, yGrad.ColumnCount, 1);

    [Mistake("XGrad", Outcome.WrongShape, "N", "wrong-axis")]
    public static Matrix Summed_as_for_the_bias(Matrix yGrad) => yGrad.ColumnSums().ToRowMatrix();
}
