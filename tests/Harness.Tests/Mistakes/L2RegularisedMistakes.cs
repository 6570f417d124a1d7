using GradCheck.Judging;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class L2RegularisedMistakes
{
    [Right]
    public static Matrix PGrad(Matrix p, Matrix y) => 2 * (p - y) / (p.RowCount * p.ColumnCount);

    [Mistake("PGrad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "-2")]
    public static Matrix Brought_the_exponent_and_the_minus_down_once_more(Matrix p, Matrix y) =>
        -2 * (2 * (p - y)) / (p.RowCount * p.ColumnCount);

    [Mistake("PGrad", Outcome.WrongValue, "N", "missing-batch-mean")]
    public static Matrix Divided_by_K_only(Matrix p, Matrix y) => 2 * (p - y) / p.ColumnCount;

    [Right]
    public static Matrix WGrad(Matrix pGrad, double penaltyGrad, Matrix x, Matrix w, double lambda) =>
        x.TransposeThisAndMultiply(pGrad) + penaltyGrad * lambda * w;

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "W", Or = "ignores-upstream")]
    public static Matrix Forgot_the_penalty(Matrix pGrad, Matrix x) => x.TransposeThisAndMultiply(pGrad);

    // datascience.stackexchange 111993: dW += 2 * reg * W, without the half of this loss.
    [Mistake("WGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "W")]
    public static Matrix Forgot_the_half_of_the_penalty(Matrix pGrad, double penaltyGrad, Matrix x, Matrix w, double lambda) =>
        x.TransposeThisAndMultiply(pGrad) + 2 * penaltyGrad * lambda * w;

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "W")]
    public static Matrix Forgot_lambda(Matrix pGrad, double penaltyGrad, Matrix x, Matrix w) =>
        x.TransposeThisAndMultiply(pGrad) + penaltyGrad * w;

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "W", Or = "ignores-upstream")]
    public static Matrix Took_the_penalty_s_upstream_for_1(Matrix pGrad, Matrix x, Matrix w, double lambda) =>
        x.TransposeThisAndMultiply(pGrad) + lambda * w;

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "W")]
    public static Matrix Subtracted_the_penalty(Matrix pGrad, double penaltyGrad, Matrix x, Matrix w, double lambda) =>
        x.TransposeThisAndMultiply(pGrad) - penaltyGrad * lambda * w;

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "PGrad")]
    public static Matrix Went_back_through_the_penalty_only(double penaltyGrad, Matrix w, double lambda) => penaltyGrad * lambda * w;

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Penalised_the_absolute_weights(Matrix pGrad, double penaltyGrad, Matrix x, Matrix w, double lambda) =>
        x.TransposeThisAndMultiply(pGrad) + penaltyGrad * lambda * w.PointwiseSign();

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Added_lambda_to_every_entry(Matrix pGrad, double penaltyGrad, Matrix x, double lambda) =>
        x.TransposeThisAndMultiply(pGrad) + penaltyGrad * lambda;

    [Mistake("WGrad", Outcome.Threw, "N", "transposed")]
    public static Matrix Forgot_to_transpose_x(Matrix pGrad, double penaltyGrad, Matrix x, Matrix w, double lambda) =>
        x * pGrad + penaltyGrad * lambda * w;
}
