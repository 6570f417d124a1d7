using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The smooth maximum of every row: <c>y[n] = log(sum over k of exp(x[n,k]))</c>.</summary>
[Exercise("Log-sum-exp of every row")]
public static class LogSumExp
{
    /// <summary>The log-sum-exp of each row of x, N x 1.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) =>
        Matrix<double>.Build.Dense(x.RowCount, 1, (n, _) => OfRow(x.Row(n)));

    // exp of a large number overflows; the row's maximum comes out of the sum as a factor.
    private static double OfRow(Vector<double> row)
    {
        double largest = row.Maximum();
        return largest + Math.Log((row - largest).PointwiseExp().Sum());
    }
}

/// <summary>The gradient of <see cref="LogSumExp"/>.</summary>
[BackwardOf(typeof(LogSumExp))]
public interface ILogSumExp
{
    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x 1.</param>
    /// <param name="x">X, N x K.</param>
    /// <param name="y">Y, N x 1.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x, Matrix<double> y);
}
