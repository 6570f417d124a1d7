using GradCheck.Judging;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class GruStepMistakes
{
    [Right]
    public static Matrix WxzGrad(Matrix hGrad, Matrix x, Matrix hPrev, Matrix z, Matrix g) =>
        x.TransposeThisAndMultiply(OfZ(hGrad, hPrev, z, g));

    [Mistake("WxzGrad", Outcome.WrongValue, "scalar", "sign-flipped")]
    public static Matrix Took_the_other_convention_of_z(Matrix hGrad, Matrix x, Matrix hPrev, Matrix z, Matrix g) =>
        x.TransposeThisAndMultiply(OfZ(hGrad, g, z, hPrev));

    [Mistake("WxzGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "WxgGrad")]
    public static Matrix Returned_the_candidate_s_weights(Matrix hGrad, Matrix x, Matrix z, Matrix g) =>
        x.TransposeThisAndMultiply(OfG(hGrad, z, g));

    [Right]
    public static Matrix WhgGrad(Matrix hGrad, Matrix hPrev, Matrix r, Matrix z, Matrix g) =>
        hPrev.TransposeThisAndMultiply(OfG(hGrad, z, g).PointwiseMultiply(r));

    [Mistake("WhgGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Forgot_the_reset_gate(Matrix hGrad, Matrix hPrev, Matrix z, Matrix g) =>
        hPrev.TransposeThisAndMultiply(OfG(hGrad, z, g));

    [Mistake("WhgGrad", Outcome.WrongValue, "H", "transposed")]
    public static Matrix Returned_the_transpose(Matrix hGrad, Matrix hPrev, Matrix r, Matrix z, Matrix g) =>
        OfG(hGrad, z, g).PointwiseMultiply(r).TransposeThisAndMultiply(hPrev);

    [Right]
    public static Matrix BrGrad(Matrix hGrad, Matrix r, Matrix z, Matrix u, Matrix g) => OfR(hGrad, r, z, u, g).ColumnSums().ToRowMatrix();

    [Mistake("BrGrad", Outcome.WrongShape, "N", "missing-sum", Detail = "N")]
    public static Matrix Left_the_rows_apart(Matrix hGrad, Matrix r, Matrix z, Matrix u, Matrix g) => OfR(hGrad, r, z, u, g);

    [Mistake("BrGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Went_through_hPrev_instead_of_u(Matrix hGrad, Matrix hPrev, Matrix r, Matrix z, Matrix g) =>
        OfR(hGrad, r, z, hPrev, g).ColumnSums().ToRowMatrix();

    [Right]
    public static Matrix BzGrad(Matrix hGrad, Matrix hPrev, Matrix z, Matrix g) => OfZ(hGrad, hPrev, z, g).ColumnSums().ToRowMatrix();

    [Mistake("BzGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "BrGrad")]
    public static Matrix Swapped_the_two_gates(Matrix hGrad, Matrix r, Matrix z, Matrix u, Matrix g) =>
        OfR(hGrad, r, z, u, g).ColumnSums().ToRowMatrix();

    private static Matrix OfG(Matrix hGrad, Matrix z, Matrix g) =>
        hGrad.PointwiseMultiply(1 - z).PointwiseMultiply(1 - g.PointwiseMultiply(g));

    private static Matrix OfZ(Matrix hGrad, Matrix hPrev, Matrix z, Matrix g) =>
        hGrad.PointwiseMultiply(hPrev - g).PointwiseMultiply(z).PointwiseMultiply(1 - z);

    private static Matrix OfR(Matrix hGrad, Matrix r, Matrix z, Matrix u, Matrix g) =>
        OfG(hGrad, z, g).PointwiseMultiply(u).PointwiseMultiply(r).PointwiseMultiply(1 - r);
}
