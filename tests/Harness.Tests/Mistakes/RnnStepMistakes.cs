using GradCheck.Judging;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class RnnStepMistakes
{
    [Right]
    public static Matrix XGrad(Matrix hGrad, Matrix wx, Matrix h) => OfA(hGrad, h).TransposeAndMultiply(wx);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Forgot_tanh(Matrix hGrad, Matrix wx) => hGrad.TransposeAndMultiply(wx);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "HPrevGrad")]
    public static Matrix Went_back_through_wh(Matrix hGrad, Matrix wh, Matrix h) => OfA(hGrad, h).TransposeAndMultiply(wh);

    [Right]
    public static Matrix HPrevGrad(Matrix hGrad, Matrix wh, Matrix h) => OfA(hGrad, h).TransposeAndMultiply(wh);

    [Mistake("HPrevGrad", Outcome.WrongValue, "H", "transposed")]
    public static Matrix Forgot_to_transpose_wh(Matrix hGrad, Matrix wh, Matrix h) => OfA(hGrad, h) * wh;

    [Mistake("HPrevGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "HGrad")]
    public static Matrix Added_the_upstream_once_more(Matrix hGrad, Matrix wh, Matrix h) => OfA(hGrad, h).TransposeAndMultiply(wh) + hGrad;

    [Mistake("HPrevGrad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Passed_the_state_s_gradient_through(Matrix hGrad) => hGrad;

    [Right]
    public static Matrix WxGrad(Matrix hGrad, Matrix x, Matrix h) => x.TransposeThisAndMultiply(OfA(hGrad, h));

    [Mistake("WxGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "WhGrad")]
    public static Matrix Took_hPrev_for_x(Matrix hGrad, Matrix hPrev, Matrix h) => hPrev.TransposeThisAndMultiply(OfA(hGrad, h));

    [Mistake("WxGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Took_the_slope_of_a_sigmoid(Matrix hGrad, Matrix x, Matrix h) =>
        x.TransposeThisAndMultiply(hGrad.PointwiseMultiply(h).PointwiseMultiply(1 - h));

    [Right]
    public static Matrix WhGrad(Matrix hGrad, Matrix hPrev, Matrix h) => hPrev.TransposeThisAndMultiply(OfA(hGrad, h));

    [Mistake("WhGrad", Outcome.WrongValue, "H", "transposed")]
    public static Matrix Put_the_upstream_first(Matrix hGrad, Matrix hPrev, Matrix h) => OfA(hGrad, h).TransposeThisAndMultiply(hPrev);

    [Mistake("WhGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Used_the_new_state(Matrix hGrad, Matrix h) => h.TransposeThisAndMultiply(OfA(hGrad, h));

    [Right]
    public static Matrix BGrad(Matrix hGrad, Matrix h) => OfA(hGrad, h).ColumnSums().ToRowMatrix();

    [Mistake("BGrad", Outcome.WrongShape, "N", "missing-sum", Detail = "N")]
    public static Matrix Left_the_sequences_apart(Matrix hGrad, Matrix h) => OfA(hGrad, h);

    [Mistake("BGrad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Summed_the_upstream(Matrix hGrad) => hGrad.ColumnSums().ToRowMatrix();

    private static Matrix OfA(Matrix hGrad, Matrix h) => hGrad.PointwiseMultiply(1 - h.PointwiseMultiply(h));
}
