using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The natural logarithm of every entry, each positive: <c>y = log(x)</c>.</summary>
[Exercise("Logarithm, elementwise")]
public static class Log
{
    /// <summary>The natural logarithm of x, N x K.</summary>
    public static Matrix<double> Y([Shape("N", "K"), Uniform(0.1, 4)] Matrix<double> x) => x.PointwiseLog();
}

/// <summary>The gradient of <see cref="Log"/>.</summary>
[BackwardOf(typeof(Log))]
public interface ILog
{
    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="x">X, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
}
