using GradCheck.Judging;
using MathNet.Numerics.LinearAlgebra;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace GradCheck.Tests.Mistakes;

internal static class EmbeddingMistakes
{
    [Right]
    public static Matrix WGrad(Matrix yGrad, Matrix w, Matrix ids)
    {
        Matrix wGrad = Matrix.Build.Dense(w.RowCount, w.ColumnCount);
        for (int n = 0; n < ids.RowCount; n++)
            AddTo(wGrad, (int)ids[n, 0], yGrad.Row(n));
        return wGrad;
    }

    // numpy's dW[idx] = dout (and dW[idx] += dout): of equal ids, only the last one counts.
    [Mistake("WGrad", Outcome.WrongValue, "N", "missing-sum", Detail = "N")]
    public static Matrix Assigned_where_equal_ids_add_up(Matrix yGrad, Matrix w, Matrix ids)
    {
        Matrix wGrad = Matrix.Build.Dense(w.RowCount, w.ColumnCount);
        for (int n = 0; n < ids.RowCount; n++)
            wGrad.SetRow((int)ids[n, 0], yGrad.Row(n));
        return wGrad;
    }

    [Mistake("WGrad", Outcome.WrongValue, "N", "extra-batch-mean")]
    public static Matrix Averaged_over_the_batch(Matrix yGrad, Matrix w, Matrix ids) => WGrad(yGrad, w, ids) / ids.RowCount;

    [Mistake("WGrad", Outcome.NotFinite, "K", "unknown")]
    public static Matrix Averaged_over_equal_ids(Matrix yGrad, Matrix w, Matrix ids) =>
        WGrad(yGrad, w, ids).MapIndexed((k, _, sum) => sum / ids.Column(0).Count(id => id == k), Zeros.Include);

    [Mistake("WGrad", Outcome.WrongShape, "K", "missing-local-derivative", Or = "missing-sum")]
    public static Matrix Returned_the_looked_up_rows_upstream(Matrix yGrad) => yGrad;

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "added-term", Detail = "W")]
    public static Matrix Added_weight_decay(Matrix yGrad, Matrix w, Matrix ids) => WGrad(yGrad, w, ids) + 0.01 * w;

    [Mistake("WGrad", Outcome.Threw, "scalar", "unknown")]
    public static Matrix Counted_ids_from_1(Matrix yGrad, Matrix w, Matrix ids)
    {
        Matrix wGrad = Matrix.Build.Dense(w.RowCount, w.ColumnCount);
        for (int n = 0; n < ids.RowCount; n++)
            AddTo(wGrad, (int)ids[n, 0] - 1, yGrad.Row(n));
        return wGrad;
    }

    [Mistake("WGrad", Outcome.WrongValue, "scalar", "ignores-upstream", Detail = "YGrad")]
    public static Matrix Counted_the_look_ups(Matrix w, Matrix ids) =>
        Matrix.Build.Dense(w.RowCount, w.ColumnCount, (k, _) => ids.Column(0).Count(id => id == k));

    [Mistake("WGrad", Outcome.WrongValue, "K", "unknown")]
    public static Matrix Gave_every_row_of_the_table_the_sum(Matrix yGrad, Matrix w) =>
        Matrix.Build.Dense(w.RowCount, w.ColumnCount, (_, d) => yGrad.Column(d).Sum());

    private static void AddTo(Matrix wGrad, int row, Vector<double> upstream) => wGrad.SetRow(row, wGrad.Row(row) + upstream);
}
