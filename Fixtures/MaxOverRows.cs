using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The largest of the N rows' entries in every column (max pooling): <c>y[k] = max over n of x[n,k]</c>.</summary>
[Exercise("Maximum over the rows")]
public static class MaxOverRows
{
    /// <summary>The maximum of each column of x, 1 x K; a kink where two rows tie for it.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) =>
        Matrix<double>.Build.Dense(1, x.ColumnCount, (_, k) => x.Column(k).Maximum());
}

/// <summary>The gradient of <see cref="MaxOverRows"/>.</summary>
[BackwardOf(typeof(MaxOverRows))]
public interface IMaxOverRows
{
    /// <summary>dLoss/dX, N x K: only the largest entry of a column receives that column's upstream gradient.</summary>
    /// <param name="yGrad">dLoss/dY, 1 x K.</param>
    /// <param name="x">X, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
}
