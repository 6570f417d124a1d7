using GradCheck.Fixtures;
using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class CosineSimilarityMistakes
{
    [Right]
    public static Matrix AGrad(Matrix yGrad, Matrix a, Matrix b, Matrix y)
    {
        Vector<double> ofA = Lengths(a);
        Vector<double> ofB = Lengths(b);
        return a.MapIndexed((n, d, entry) => yGrad[n, 0] * (b[n, d] / ofB[n] - y[n, 0] * entry / ofA[n]) / ofA[n], Zeros.Include);
    }

    [Mistake("AGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "BGrad")]
    public static Matrix Swapped_a_and_b(Matrix yGrad, Matrix a, Matrix b, Matrix y) => AGrad(yGrad, b, a, y);

    [Mistake("AGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Held_the_length_of_a_constant(Matrix yGrad, Matrix a, Matrix b)
    {
        Vector<double> ofA = Lengths(a);
        Vector<double> ofB = Lengths(b);
        return b.MapIndexed((n, _, entry) => yGrad[n, 0] * entry / (ofA[n] * ofB[n]), Zeros.Include);
    }

    [Mistake("AGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Lost_the_minus_of_the_quotient_rule(Matrix yGrad, Matrix a, Matrix b, Matrix y) => AGrad(yGrad, a, b, -y);

    [Mistake("AGrad", Outcome.WrongValue, "scalar", "unknown", Or = "missing-local-derivative")]
    public static Matrix Differentiated_the_dot_product_alone(Matrix yGrad, Matrix b) =>
        b.MapIndexed((n, _, entry) => yGrad[n, 0] * entry, Zeros.Include);

    [Mistake("AGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Forgot_the_upstream(Matrix yGrad, Matrix a, Matrix b, Matrix y) => AGrad(yGrad.Map(_ => 1.0), a, b, y);

    [Mistake("AGrad", Outcome.WrongValue, "N", "scalar-only", Detail = "N")]
    public static Matrix Used_the_upstream_of_the_first_row(Matrix yGrad, Matrix a, Matrix b, Matrix y) =>
        AGrad(Matrix.Build.Dense(yGrad.RowCount, 1, yGrad[0, 0]), a, b, y);

    [Right]
    public static Matrix BGrad(Matrix yGrad, Matrix a, Matrix b, Matrix y) => AGrad(yGrad, b, a, y);

    [Mistake("BGrad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "AGrad")]
    public static Matrix Copied_a_s_gradient(Matrix yGrad, Matrix a, Matrix b, Matrix y) => AGrad(yGrad, a, b, y);

    [Mistake("BGrad", Outcome.WrongValue, "scalar", "sign-flipped")]
    public static Matrix Took_the_distance_for_the_similarity(Matrix yGrad, Matrix a, Matrix b, Matrix y) => -BGrad(yGrad, a, b, y);

    private static Vector<double> Lengths(Matrix rows) =>
        (rows.PointwiseMultiply(rows).RowSums() + CosineSimilarity.Epsilon).PointwiseSqrt();
}
