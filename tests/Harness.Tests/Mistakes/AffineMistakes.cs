using GradCheck.Judging;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class AffineMistakes
{
    [Right]
    public static Matrix BGrad(Matrix yGrad) => yGrad.ColumnSums().ToRowMatrix();

    // datascience.stackexchange 20139: "i will get upper gradient only ... the upper term will be left".
    [Mistake("BGrad", Outcome.WrongShape, "N", "missing-sum", Detail = "N")]
    public static Matrix Kept_the_upper_gradient_only(Matrix yGrad) => yGrad.Clone();

    [Mistake("BGrad", Outcome.WrongValue, "N", "scalar-only", Detail = "N")]
    public static Matrix Started_the_sum_at_the_second_row(Matrix yGrad)
    {
        Matrix bGrad = yGrad.SubMatrix(yGrad.RowCount > 1 ? 1 : 0, 1, 0, yGrad.ColumnCount);
        for (int n = 2; n < yGrad.RowCount; n++)
            bGrad += yGrad.SubMatrix(n, 1, 0, yGrad.ColumnCount);
        return bGrad;
    }

    [Right]
    public static Matrix WGrad(Matrix yGrad, Matrix x) => x.TransposeThisAndMultiply(yGrad);

    [Mistake("WGrad", Outcome.WrongShape, "D", "transposed")]
    public static Matrix Returned_K_by_D(Matrix yGrad, Matrix x) => (x.Transpose() * yGrad).Transpose();

    [Mistake("WGrad", Outcome.WrongValue, "N", "scalar-only", Detail = "N")]
    public static Matrix Multiplied_the_sums_instead_of_summing_the_products(Matrix yGrad, Matrix x) =>
        x.ColumnSums().OuterProduct(yGrad.ColumnSums());

    // community.deeplearning.ai 63071: 1/m in dZ1, and again in dW1.
    [Mistake("WGrad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Divided_by_m_as_in_the_lecture(Matrix yGrad, Matrix x) => x.TransposeThisAndMultiply(yGrad) / x.RowCount;

    [Mistake("WGrad", Outcome.WrongValue, "N", "constant-factor", Detail = "N")]
    public static Matrix Multiplied_by_the_number_of_examples(Matrix yGrad, Matrix x) => x.RowCount * x.TransposeThisAndMultiply(yGrad);

    [Mistake("WGrad", Outcome.WrongValue, "D", "constant-factor", Detail = "1/D")]
    public static Matrix Averaged_over_the_features(Matrix yGrad, Matrix x) => x.TransposeThisAndMultiply(yGrad) / x.ColumnCount;

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Repeated_the_sums_of_x(Matrix yGrad, Matrix x) =>
        Matrix.Build.Dense(x.ColumnCount, yGrad.ColumnCount, (d, _) => x.Column(d).Sum());

    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix w) => yGrad.TransposeAndMultiply(w);

    [Mistake("XGrad", Outcome.Threw, "D", "transposed")]
    public static Matrix Multiplied_by_w_as_it_is(Matrix yGrad, Matrix w) => yGrad * w;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "sign-flipped")]
    public static Matrix Moved_w_to_the_other_side(Matrix yGrad, Matrix w) => -yGrad * w.Transpose();

    [Mistake("XGrad", Outcome.WrongValue, "K", "constant-factor", Detail = "1/K")]
    public static Matrix Averaged_over_the_outputs(Matrix yGrad, Matrix w) => yGrad.TransposeAndMultiply(w) / w.ColumnCount;

    [Mistake("XGrad", Outcome.WrongValue, "K", "missing-sum", Detail = "K")]
    public static Matrix Went_back_through_the_last_output_only(Matrix yGrad, Matrix w)
    {
        Matrix xGrad = Matrix.Build.Dense(yGrad.RowCount, w.RowCount);
        for (int n = 0; n < yGrad.RowCount; n++)
        for (int d = 0; d < w.RowCount; d++)
        for (int k = 0; k < w.ColumnCount; k++)
            xGrad[n, d] = yGrad[n, k] * w[d, k];
        return xGrad;
    }
}
