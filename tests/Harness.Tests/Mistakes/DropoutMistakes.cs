using GradCheck.Judging;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class DropoutMistakes
{
    [Right]
    public static Matrix XGrad(Matrix yGrad, Matrix mask, double keep) => yGrad.PointwiseMultiply(mask) / keep;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "keep")]
    public static Matrix Forgot_that_the_dropout_is_inverted(Matrix yGrad, Matrix mask) => yGrad.PointwiseMultiply(mask);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "keep keep")]
    public static Matrix Multiplied_by_keep(Matrix yGrad, Matrix mask, double keep) => yGrad.PointwiseMultiply(mask) * keep;

    // vlfeat/matconvnet 775: is the rate that of keeping or that of dropping?
    [Mistake("XGrad", Outcome.WrongValue, "scalar", "unknown", Or = "constant-factor")]
    public static Matrix Took_keep_for_the_dropout_rate(Matrix yGrad, Matrix mask, double keep) =>
        yGrad.PointwiseMultiply(mask) / (1 - keep);

    // iamtrask/Grokking-Deep-Learning 68: "Why do layer_1_delta need to multiply dropout_mask?"
    [Mistake("XGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "mask = 0")]
    public static Matrix Forgot_the_mask(Matrix yGrad, double keep) => yGrad / keep;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "inverted")]
    public static Matrix Kept_what_was_dropped(Matrix yGrad, Matrix mask, double keep) => yGrad.PointwiseMultiply(1 - mask) / keep;

    [Mistake("XGrad", Outcome.Pass, null, "imprecise")]
    public static Matrix Guarded_against_keep_0(Matrix yGrad, Matrix mask, double keep) => yGrad.PointwiseMultiply(mask) / (keep + 1e-8);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Passed_the_upstream_on(Matrix yGrad) => yGrad;

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Returned_the_scaled_mask(Matrix mask, double keep) => mask / keep;
}
