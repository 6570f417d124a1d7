using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class SoftmaxCrossEntropyMistakes
{
    [Right]
    public static Matrix ZGrad(Matrix z, Matrix labels) => (Softmax(z) - OneHot(z, labels)) / z.RowCount;

    // stackoverflow 65275522: "Why is softmax classifier gradient divided by batch size (CS231n)?"
    [Mistake("ZGrad", Outcome.WrongValue, "matrix", "missing-batch-mean")]
    public static Matrix Forgot_to_divide_by_num_train(Matrix z, Matrix labels) => Softmax(z) - OneHot(z, labels);

    [Mistake("ZGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "labels")]
    public static Matrix Forgot_to_subtract_1_at_the_label(Matrix z) => Softmax(z) / z.RowCount;

    [Mistake("ZGrad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "labels")]
    public static Matrix Added_1_at_the_label(Matrix z, Matrix labels) => (Softmax(z) + OneHot(z, labels)) / z.RowCount;

    [Mistake("ZGrad", Outcome.WrongValue, "K", "wrong-where", Detail = "not the labels")]
    public static Matrix Went_back_through_the_right_score_only(Matrix z, Matrix labels) =>
        (Softmax(z) - OneHot(z, labels)).PointwiseMultiply(OneHot(z, labels)) / z.RowCount;

    [Mistake("ZGrad", Outcome.WrongValue, "K", "sign-flipped")]
    public static Matrix Subtracted_the_wrong_way_round(Matrix z, Matrix labels) => (OneHot(z, labels) - Softmax(z)) / z.RowCount;

    [Mistake("ZGrad", Outcome.WrongValue, "K", "constant-factor", Detail = "N 1/K")]
    public static Matrix Divided_by_the_number_of_classes(Matrix z, Matrix labels) => (Softmax(z) - OneHot(z, labels)) / z.ColumnCount;

    [Mistake("ZGrad", Outcome.WrongValue, "N", "wrong-axis")]
    public static Matrix Normalised_every_column(Matrix z, Matrix labels) =>
        (Softmax(z.Transpose()).Transpose() - OneHot(z, labels)) / z.RowCount;

    [Mistake("ZGrad", Outcome.WrongValue, "N", "wrong-axis")]
    public static Matrix Normalised_over_the_whole_matrix(Matrix z, Matrix labels) =>
        (z.PointwiseExp() / z.PointwiseExp().RowSums().Sum() - OneHot(z, labels)) / z.RowCount;

    [Mistake("ZGrad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Forgot_to_normalise(Matrix z, Matrix labels) => (z.PointwiseExp() - OneHot(z, labels)) / z.RowCount;

    [Mistake("ZGrad", Outcome.WrongValue, "K", "unknown")]
    public static Matrix Multiplied_by_the_slope_of_a_sigmoid(Matrix z, Matrix labels)
    {
        Matrix p = Softmax(z);
        return (p - OneHot(z, labels)).PointwiseMultiply(p).PointwiseMultiply(1 - p) / z.RowCount;
    }

    [Mistake("ZGrad", Outcome.WrongValue, "matrix", "all-zero")]
    public static Matrix Divided_1_by_N_as_whole_numbers(Matrix z, Matrix labels) => 1 / z.RowCount * (Softmax(z) - OneHot(z, labels));

    [Mistake("ZGrad", Outcome.WrongValue, "N", "unknown")]
    public static Matrix Compared_the_label_with_the_row(Matrix z, Matrix labels) =>
        Softmax(z).MapIndexed((n, k, p) => (p - (labels[n, 0] == n ? 1 : 0)) / z.RowCount, Zeros.Include);

    [Mistake("ZGrad", Outcome.WrongShape, "K", "unknown")]
    public static Matrix Returned_the_errors_of_the_labels_alone(Matrix z, Matrix labels) =>
        Matrix.Build.Dense(z.RowCount, 1, (n, _) => (Softmax(z)[n, (int)labels[n, 0]] - 1) / z.RowCount);

    [Mistake("ZGrad", Outcome.Pass, null, "imprecise")]
    public static Matrix Stored_the_probabilities_as_floats(Matrix z, Matrix labels) =>
        (Softmax(z).Map(p => (double)(float)p) - OneHot(z, labels)) / z.RowCount;

    [Mistake("ZGrad", Outcome.Threw, "scalar", "unknown")]
    public static Matrix Counted_labels_from_1(Matrix z, Matrix labels)
    {
        Matrix error = Softmax(z);
        for (int n = 0; n < z.RowCount; n++)
            error[n, (int)labels[n, 0] - 1] -= 1;
        return error / z.RowCount;
    }

    [Mistake("ZGrad", Outcome.NotFinite, "K", "unknown")]
    public static Matrix Averaged_over_the_examples_of_each_class(Matrix z, Matrix labels) =>
        (Softmax(z) - OneHot(z, labels)).MapIndexed((_, k, e) => e / labels.Column(0).Count(label => label == k), Zeros.Include);

    private static Matrix OneHot(Matrix z, Matrix labels) => z.MapIndexed((n, k, _) => labels[n, 0] == k ? 1.0 : 0, Zeros.Include);

    private static Matrix Softmax(Matrix z) =>
        Matrix.Build.DenseOfRowVectors(z.EnumerateRows().Select(row => row.PointwiseExp() / row.PointwiseExp().Sum()));
}
