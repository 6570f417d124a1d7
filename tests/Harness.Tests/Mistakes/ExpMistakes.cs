using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class ExpMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix y) => yGrad.PointwiseMultiply(y);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_the_exponential(Matrix y) => y;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Returned_the_upstream(Matrix yGrad) => yGrad;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Took_y_for_x(Matrix yGrad, Matrix y) => yGrad.PointwiseMultiply(y.PointwiseExp());

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Divided_as_for_the_logarithm(Matrix yGrad, Matrix y) => yGrad.PointwiseDivide(y);

    [Mistake("XGrad", Outcome.Pass, null, "imprecise")]
    public static Matrix Computed_in_float(Matrix yGrad, Matrix y) => yGrad.Map2((g, e) => (float)g * (float)e, y, Zeros.Include);

    [Mistake("XGrad", Outcome.Threw, "N", "not-elementwise")]
    public static Matrix Wrote_a_matrix_product(Matrix yGrad, Matrix y) => yGrad * y;
}
