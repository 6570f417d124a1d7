using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

/// <summary>Cross entropy of a softmax over V classes, against labels as whole numbers, with smoothing by a whole temperature.</summary>
[Dimension("D", AtLeast = 2)]
[Exercise("Cross entropy against whole-number labels")]
public static class Labels
{
    public static Matrix<double> E([Shape("V", "D")] Matrix<double> table, [Shape("N"), Whole("V")] int[] words) =>
        Matrix<double>.Build.Dense(words.Length, table.ColumnCount, (n, d) => table[words[n], d]);

    public static double Loss(Matrix<double> e, [Shape("N"), Whole("D")] int[] labels, [Whole("3")] int power)
    {
        double sum = 0;
        for (int n = 0; n < e.RowCount; n++)
            sum -= (power + 1) * (e[n, labels[n]] - System.Math.Log(e.Row(n).Map(System.Math.Exp).Sum()));
        return sum / e.RowCount;
    }
}

[BackwardOf(typeof(Labels))]
public interface ILabels
{
    Matrix<double> EGrad(Matrix<double> e, int[] labels, int power);

    Matrix<double> TableGrad(Matrix<double> eGrad, int[] words, Matrix<double> table);
}
