using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class ReluMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix x) => yGrad.Map2((g, entry) => entry > 0 ? g : 0, x, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "inverted")]
    public static Matrix Inverted_the_mask(Matrix yGrad, Matrix x) => yGrad.Map2((g, entry) => entry < 0 ? g : 0, x, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "missing-local-derivative", Or = "wrong-where")]
    public static Matrix Let_everything_through(Matrix yGrad) => yGrad;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_the_mask(Matrix x) => x.Map(entry => entry > 0 ? 1.0 : 0, Zeros.Include);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "YGrad")]
    public static Matrix Masked_by_the_sign_of_the_upstream(Matrix yGrad) => yGrad.PointwiseMaximum(0);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Multiplied_by_the_activation(Matrix yGrad, Matrix x) => yGrad.PointwiseMultiply(x.PointwiseMaximum(0));

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "X < 0")]
    public static Matrix Took_the_slope_of_the_absolute_value(Matrix yGrad, Matrix x) => yGrad.PointwiseMultiply(x.PointwiseSign());

    // CS231n's idiom dx = dout; dx[x <= 0] = 0, where dx is dout.
    [Mistake("XGrad", Outcome.MutatedInput, "scalar", "unknown")]
    public static Matrix Blanked_entries_of_the_upstream_itself(Matrix yGrad, Matrix x)
    {
        Matrix xGrad = yGrad;
        for (int n = 0; n < x.RowCount; n++)
        for (int k = 0; k < x.ColumnCount; k++)
            if (x[n, k] <= 0)
                xGrad[n, k] = 0;
        return xGrad;
    }

    [Mistake("XGrad", Outcome.WrongValue, "K", "scalar-only", Detail = "K")]
    public static Matrix Masked_whole_rows_by_their_first_entry(Matrix yGrad, Matrix x) =>
        yGrad.MapIndexed((n, _, g) => x[n, 0] > 0 ? g : 0, Zeros.Include);
}
