using GradCheck.Judging;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

/// <summary>The course's own network.</summary>
internal static class TwoLayerNetMistakes
{
    [Right]
    public static Matrix O2Grad(Matrix o2, Matrix y) => (o2 - y).PointwiseDivide(o2.PointwiseMultiply(1 - o2)) / o2.RowCount;

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "sign-flipped")]
    public static Matrix Lost_the_minus_before_the_logarithm(Matrix o2, Matrix y) =>
        (y - o2).PointwiseDivide(o2.PointwiseMultiply(1 - o2)) / o2.RowCount;

    [Mistake("O2Grad", Outcome.WrongValue, "N", "missing-batch-mean")]
    public static Matrix Forgot_that_the_loss_is_a_mean(Matrix o2, Matrix y) => (o2 - y).PointwiseDivide(o2.PointwiseMultiply(1 - o2));

    [Mistake("O2Grad", Outcome.WrongValue, "N", "constant-factor", Detail = "N N")]
    public static Matrix Multiplied_by_N_instead_of_dividing(Matrix o2, Matrix y) =>
        (o2 - y).PointwiseDivide(o2.PointwiseMultiply(1 - o2)) * o2.RowCount;

    [Mistake("O2Grad", Outcome.WrongValue, "N", "all-zero")]
    public static Matrix Divided_two_whole_numbers(Matrix o2, Matrix y) =>
        1 / o2.RowCount * (o2 - y).PointwiseDivide(o2.PointwiseMultiply(1 - o2));

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "other-tensor", Detail = "A2Grad")]
    public static Matrix Took_the_shortcut_through_the_sigmoid(Matrix o2, Matrix y) => (o2 - y) / o2.RowCount;

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "wrong-where", Detail = "Y = 0")]
    public static Matrix Forgot_the_second_logarithm(Matrix o2, Matrix y) => -y.PointwiseDivide(o2) / o2.RowCount;

    [Mistake("O2Grad", Outcome.WrongShape, "N", "wrong-axis")]
    public static Matrix Gave_a_scalar_because_the_loss_is_one(Matrix o2, Matrix y) =>
        Scalar((o2 - y).PointwiseDivide(o2.PointwiseMultiply(1 - o2)).ColumnSums().Sum() / o2.RowCount);

    [Mistake("O2Grad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Returned_the_terms_of_the_loss(Matrix o2, Matrix y) =>
        -(y.PointwiseMultiply(o2.PointwiseLog()) + (1 - y).PointwiseMultiply((1 - o2).PointwiseLog())) / o2.RowCount;

    [Mistake("O2Grad", Outcome.WrongValue, "large", "imprecise")]
    public static Matrix Added_an_epsilon_to_each_denominator(Matrix o2, Matrix y) =>
        ((1 - y).PointwiseDivide(1 - o2 + 1e-9) - y.PointwiseDivide(o2 + 1e-9)) / o2.RowCount;

    [Right]
    public static Matrix A2Grad(Matrix o2Grad, Matrix o2) => o2Grad.PointwiseMultiply(o2).PointwiseMultiply(1 - o2);

    [Mistake("A2Grad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Forgot_the_sigmoid(Matrix o2Grad) => o2Grad;

    [Mistake("A2Grad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "O2Grad")]
    public static Matrix Stopped_at_the_local_derivative(Matrix o2) => o2.PointwiseMultiply(1 - o2);

    // datascience.stackexchange 20139: dz2 = dh2 * (1 - dh2).
    [Mistake("A2Grad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Took_the_sigmoid_s_slope_at_the_upstream(Matrix o2Grad) => o2Grad.PointwiseMultiply(1 - o2Grad);

    // The course's question: "dO2/dA2 is N x N, so how can I multiply by it?"
    [Mistake("A2Grad", Outcome.WrongShape, "N", "not-elementwise")]
    public static Matrix Multiplied_by_an_N_by_N_derivative(Matrix o2Grad, Matrix o2) =>
        o2.PointwiseMultiply(1 - o2).TransposeAndMultiply(o2Grad);

    [Mistake("A2Grad", Outcome.WrongShape, "N", "not-elementwise")]
    public static Matrix Took_the_dot_product_of_the_columns(Matrix o2Grad, Matrix o2) =>
        o2Grad.TransposeThisAndMultiply(o2.PointwiseMultiply(1 - o2));

    [Mistake("A2Grad", Outcome.Threw, "N", "not-elementwise")]
    public static Matrix Wrote_a_star_for_elementwise(Matrix o2Grad, Matrix o2) => o2Grad * o2 * (1 - o2);

    [Right]
    public static Matrix B2Grad(Matrix a2Grad) => a2Grad.ColumnSums().ToRowMatrix();

    // The course's question: "why is b2_grad = A2_grad.sum(0)?"
    [Mistake("B2Grad", Outcome.WrongShape, "N", "missing-sum", Detail = "N")]
    public static Matrix Passed_the_upstream_on_as_it_is(Matrix a2Grad) => a2Grad;

    [Mistake("B2Grad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Averaged_though_the_upstream_is_a_mean_already(Matrix a2Grad) =>
        (a2Grad.ColumnSums() / a2Grad.RowCount).ToRowMatrix();

    [Mistake("B2Grad", Outcome.WrongValue, "N", "missing-sum", Detail = "N")]
    public static Matrix Took_the_first_row(Matrix a2Grad) => a2Grad.SubMatrix(0, 1, 0, a2Grad.ColumnCount);

    [Mistake("B2Grad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "A2Grad")]
    public static Matrix Counted_the_rows_because_the_slope_is_1(Matrix a2Grad) => Scalar(a2Grad.RowCount);

    [Right]
    public static Matrix W2Grad(Matrix a2Grad, Matrix o1) => o1.TransposeThisAndMultiply(a2Grad);

    [Mistake("W2Grad", Outcome.WrongShape, "H", "transposed")]
    public static Matrix Put_the_upstream_first(Matrix a2Grad, Matrix o1) => a2Grad.TransposeThisAndMultiply(o1);

    [Mistake("W2Grad", Outcome.Threw, "N", "transposed")]
    public static Matrix Forgot_to_transpose_o1(Matrix a2Grad, Matrix o1) => o1 * a2Grad;

    // community.deeplearning.ai 674897: np.multiply where np.dot belongs.
    [Mistake("W2Grad", Outcome.WrongShape, "N", "not-elementwise", Or = "missing-sum")]
    public static Matrix Multiplied_row_by_row(Matrix a2Grad, Matrix o1) => o1.MapIndexed((n, _, o) => o * a2Grad[n, 0], Zeros.Include);

    [Mistake("W2Grad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Averaged_once_more(Matrix a2Grad, Matrix o1) => o1.TransposeThisAndMultiply(a2Grad) / a2Grad.RowCount;

    [Mistake("W2Grad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "A2Grad")]
    public static Matrix Summed_o1_without_the_upstream(Matrix o1) => o1.ColumnSums().ToColumnMatrix();

    [Mistake("W2Grad", Outcome.WrongValue, "scalar", "missing-local-derivative")]
    public static Matrix Summed_the_upstream_without_o1(Matrix a2Grad, Matrix o1) =>
        Matrix.Build.Dense(o1.ColumnCount, 1, a2Grad.ColumnSums().Sum());

    [Mistake("W2Grad", Outcome.WrongValue, "N", "missing-sum", Detail = "N")]
    public static Matrix Used_the_first_example_only(Matrix a2Grad, Matrix o1) => o1.Row(0).ToColumnMatrix() * a2Grad[0, 0];

    [Right]
    public static Matrix O1Grad(Matrix a2Grad, Matrix w2) => a2Grad.TransposeAndMultiply(w2);

    [Mistake("O1Grad", Outcome.Threw, "H", "transposed")]
    public static Matrix Forgot_to_transpose_w2(Matrix a2Grad, Matrix w2) => a2Grad * w2;

    [Mistake("O1Grad", Outcome.WrongShape, "N", "transposed")]
    public static Matrix Wrote_w2_first_as_in_column_notation(Matrix a2Grad, Matrix w2) => w2.TransposeAndMultiply(a2Grad);

    [Mistake("O1Grad", Outcome.Threw, "scalar", "unknown")]
    public static Matrix Counted_one_too_far(Matrix a2Grad, Matrix w2)
    {
        Matrix o1Grad = Matrix.Build.Dense(a2Grad.RowCount, w2.RowCount);
        for (int n = 0; n < a2Grad.RowCount; n++)
        for (int h = 0; h <= w2.RowCount; h++)
            o1Grad[n, h] = a2Grad[n, 0] * w2[h, 0];
        return o1Grad;
    }

    [Mistake("O1Grad", Outcome.WrongValue, "N", "scalar-only", Detail = "N")]
    public static Matrix Gave_every_example_the_first_one_s_upstream(Matrix a2Grad, Matrix w2) =>
        Matrix.Build.Dense(a2Grad.RowCount, w2.RowCount, (_, h) => a2Grad[0, 0] * w2[h, 0]);

    [Mistake("O1Grad", Outcome.WrongValue, "H", "scalar-only", Detail = "H")]
    public static Matrix Gave_every_unit_the_first_one_s_weight(Matrix a2Grad, Matrix w2) =>
        Matrix.Build.Dense(a2Grad.RowCount, w2.RowCount, (n, _) => a2Grad[n, 0] * w2[0, 0]);

    [Right]
    public static Matrix A1Grad(Matrix o1Grad, Matrix o1) => o1Grad.PointwiseMultiply(o1).PointwiseMultiply(1 - o1);

    [Mistake("A1Grad", Outcome.WrongValue, "scalar", "unknown", Or = "missing-local-derivative")]
    public static Matrix Forgot_half_of_the_sigmoid_s_slope(Matrix o1Grad, Matrix o1) => o1Grad.PointwiseMultiply(o1);

    [Mistake("A1Grad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Applied_the_sigmoid_twice(Matrix o1Grad, Matrix o1)
    {
        Matrix sigmoid = o1.Map(SpecialFunctions.Logistic, Zeros.Include);
        return o1Grad.PointwiseMultiply(sigmoid).PointwiseMultiply(1 - sigmoid);
    }

    [Mistake("A1Grad", Outcome.WrongValue, "scalar", "unknown")]
    public static Matrix Took_the_slope_of_tanh(Matrix o1Grad, Matrix o1) => o1Grad.PointwiseMultiply(1 - o1.PointwiseMultiply(o1));

    [Mistake("A1Grad", Outcome.WrongValue, "scalar", "sign-flipped")]
    public static Matrix Wrote_the_difference_the_other_way_round(Matrix o1Grad, Matrix o1) =>
        o1Grad.PointwiseMultiply(o1).PointwiseMultiply(o1 - 1);

    // community.deeplearning.ai 402919: np.dot(upstream, slope).
    [Mistake("A1Grad", Outcome.WrongShape, "N", "not-elementwise")]
    public static Matrix Took_the_matrix_product_with_the_slope(Matrix o1Grad, Matrix o1) =>
        o1Grad.TransposeAndMultiply(o1.PointwiseMultiply(1 - o1));

    [Mistake("A1Grad", Outcome.MutatedInput, "scalar", "unknown")]
    public static Matrix Wrote_into_the_upstream(Matrix o1Grad, Matrix o1)
    {
        o1Grad.PointwiseMultiply(o1, o1Grad);
        o1Grad.PointwiseMultiply(1 - o1, o1Grad);
        return o1Grad;
    }

    [Right]
    public static Matrix B1Grad(Matrix a1Grad) => a1Grad.ColumnSums().ToRowMatrix();

    [Mistake("B1Grad", Outcome.WrongShape, "N", "wrong-axis")]
    public static Matrix Summed_every_row(Matrix a1Grad) => a1Grad.RowSums().ToColumnMatrix();

    [Mistake("B1Grad", Outcome.WrongShape, "H", "wrong-axis")]
    public static Matrix Summed_over_everything(Matrix a1Grad) => Scalar(a1Grad.ColumnSums().Sum());

    [Mistake("B1Grad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Took_the_mean_of_every_column(Matrix a1Grad) =>
        Matrix.Build.Dense(1, a1Grad.ColumnCount, (_, h) => a1Grad.Column(h).Average());

    [Mistake("B1Grad", Outcome.WrongShape, "H", "transposed")]
    public static Matrix Returned_a_column(Matrix a1Grad) => a1Grad.ColumnSums().ToColumnMatrix();

    [Right]
    public static Matrix W1Grad(Matrix a1Grad, Matrix x) => x.TransposeThisAndMultiply(a1Grad);

    [Mistake("W1Grad", Outcome.WrongShape, "D", "transposed")]
    public static Matrix Got_the_transpose(Matrix a1Grad, Matrix x) => a1Grad.TransposeThisAndMultiply(x);

    [Mistake("W1Grad", Outcome.WrongShape, "N", "not-elementwise", Or = "missing-sum")]
    public static Matrix Multiplied_elementwise(Matrix a1Grad, Matrix x) => x.PointwiseMultiply(a1Grad);

    [Mistake("W1Grad", Outcome.WrongValue, "N", "missing-sum", Detail = "N")]
    public static Matrix Overwrote_where_the_examples_add_up(Matrix a1Grad, Matrix x)
    {
        Matrix w1Grad = Matrix.Build.Dense(x.ColumnCount, a1Grad.ColumnCount);
        for (int n = 0; n < x.RowCount; n++)
            w1Grad = x.Row(n).OuterProduct(a1Grad.Row(n));
        return w1Grad;
    }

    [Mistake("W1Grad", Outcome.WrongValue, "scalar", "sign-flipped")]
    public static Matrix Returned_the_direction_of_descent(Matrix a1Grad, Matrix x) => -x.TransposeThisAndMultiply(a1Grad);

    [Mistake("W1Grad", Outcome.WrongValue, "scalar", "constant-factor", Detail = "1/100")]
    public static Matrix Put_the_learning_rate_in(Matrix a1Grad, Matrix x) => 0.01 * x.TransposeThisAndMultiply(a1Grad);

    [Mistake("W1Grad", Outcome.WrongValue, "matrix", "imprecise")]
    public static Matrix Summed_in_single_precision(Matrix a1Grad, Matrix x) =>
        Matrix.Build.Dense(x.ColumnCount, a1Grad.ColumnCount, (d, h) => x.Column(d).ToSingle().DotProduct(a1Grad.Column(h).ToSingle()));

    [Right]
    public static Matrix XGrad(Matrix a1Grad, Matrix w1) => a1Grad.TransposeAndMultiply(w1);

    [Mistake("XGrad", Outcome.Threw, "D", "transposed")]
    public static Matrix Forgot_to_transpose_w1(Matrix a1Grad, Matrix w1) => a1Grad * w1;

    [Mistake("XGrad", Outcome.WrongShape, "N", "transposed")]
    public static Matrix Got_a_column_for_every_example(Matrix a1Grad, Matrix w1) => w1.TransposeAndMultiply(a1Grad);

    [Mistake("XGrad", Outcome.WrongValue, "scalar", "all-zero")]
    public static Matrix Held_the_data_constant(Matrix a1Grad, Matrix w1) => Matrix.Build.Dense(a1Grad.RowCount, w1.RowCount);

    private static Matrix Scalar(double value) => Matrix.Build.Dense(1, 1, value);
}
