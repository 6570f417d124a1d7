using GradCheck.Judging;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class LstmStepMistakes
{
    [Right]
    public static Matrix CPrevGrad(Matrix hGrad, Matrix cGrad, Matrix f, Matrix o, Matrix c) =>
        OfC(hGrad, cGrad, o, c).PointwiseMultiply(f);

    // deeplearning4j 8838: "not taking into account gradient contribution from last cell state".
    [Mistake("CPrevGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "CGrad")]
    public static Matrix Forgot_the_cell_s_own_upstream(Matrix hGrad, Matrix f, Matrix o, Matrix c) =>
        OfC(hGrad, 0 * hGrad, o, c).PointwiseMultiply(f);

    [Mistake("CPrevGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "HGrad")]
    public static Matrix Forgot_the_way_through_h(Matrix cGrad, Matrix f) => cGrad.PointwiseMultiply(f);

    [Mistake("CPrevGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Forgot_the_slope_of_tanh(Matrix hGrad, Matrix cGrad, Matrix f, Matrix o) =>
        (cGrad + hGrad.PointwiseMultiply(o)).PointwiseMultiply(f);

    [Mistake("CPrevGrad", Outcome.WrongValue, "scalar", "missing-local-derivative", Or = "ignores-upstream")]
    public static Matrix Passed_the_cell_s_gradient_through(Matrix cGrad) => cGrad;

    [Right]
    public static Matrix BfGrad(Matrix hGrad, Matrix cGrad, Matrix cPrev, Matrix f, Matrix o, Matrix c) =>
        OfF(hGrad, cGrad, cPrev, f, o, c).ColumnSums().ToRowMatrix();

    // nicklashansen/rnn_lstm_from_scratch 1: df = sigmoid(f) * df, without derivative=True.
    [Mistake("BfGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Multiplied_by_the_gate_instead_of_its_slope(
        Matrix hGrad,
        Matrix cGrad,
        Matrix cPrev,
        Matrix f,
        Matrix o,
        Matrix c
    ) => OfC(hGrad, cGrad, o, c).PointwiseMultiply(cPrev).PointwiseMultiply(f).ColumnSums().ToRowMatrix();

    [Mistake("BfGrad", Outcome.WrongShape, "N", "missing-sum", Detail = "N")]
    public static Matrix Left_the_rows_apart(Matrix hGrad, Matrix cGrad, Matrix cPrev, Matrix f, Matrix o, Matrix c) =>
        OfF(hGrad, cGrad, cPrev, f, o, c);

    [Right]
    public static Matrix WxfGrad(Matrix hGrad, Matrix cGrad, Matrix x, Matrix cPrev, Matrix f, Matrix o, Matrix c) =>
        x.TransposeThisAndMultiply(OfF(hGrad, cGrad, cPrev, f, o, c));

    // ddbourgin/numpy-ml 42: copied from another gate.
    [Mistake("WxfGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "WxiGrad")]
    public static Matrix Copied_the_input_gate_s(Matrix hGrad, Matrix cGrad, Matrix x, Matrix i, Matrix o, Matrix g, Matrix c) =>
        x.TransposeThisAndMultiply(OfF(hGrad, cGrad, g, i, o, c));

    [Mistake("WxfGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "CGrad")]
    public static Matrix Overwrote_the_cell_s_gradient(Matrix hGrad, Matrix x, Matrix cPrev, Matrix f, Matrix o, Matrix c) =>
        x.TransposeThisAndMultiply(OfF(hGrad, 0 * hGrad, cPrev, f, o, c));

    [Right]
    public static Matrix WhoGrad(Matrix hGrad, Matrix hPrev, Matrix o, Matrix c) =>
        hPrev.TransposeThisAndMultiply(hGrad.PointwiseMultiply(c.PointwiseTanh()).PointwiseMultiply(o).PointwiseMultiply(1 - o));

    [Mistake("WhoGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Forgot_that_h_squashes_c(Matrix hGrad, Matrix hPrev, Matrix o, Matrix c) =>
        hPrev.TransposeThisAndMultiply(hGrad.PointwiseMultiply(c).PointwiseMultiply(o).PointwiseMultiply(1 - o));

    [Mistake("WhoGrad", Outcome.WrongValue, "H", "transposed")]
    public static Matrix Returned_the_transpose(Matrix hGrad, Matrix hPrev, Matrix o, Matrix c) => WhoGrad(hGrad, hPrev, o, c).Transpose();

    private static Matrix OfC(Matrix hGrad, Matrix cGrad, Matrix o, Matrix c)
    {
        Matrix tanh = c.PointwiseTanh();
        return cGrad + hGrad.PointwiseMultiply(o).PointwiseMultiply(1 - tanh.PointwiseMultiply(tanh));
    }

    private static Matrix OfF(Matrix hGrad, Matrix cGrad, Matrix cPrev, Matrix f, Matrix o, Matrix c) =>
        OfC(hGrad, cGrad, o, c).PointwiseMultiply(cPrev).PointwiseMultiply(f).PointwiseMultiply(1 - f);
}
