using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The exponential of every entry: <c>y = exp(x)</c>.</summary>
[Exercise("Exponential, elementwise")]
public static class Exp
{
    /// <summary>The exponential of x, N x K.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x.PointwiseExp();
}

/// <summary>The gradient of <see cref="Exp"/>.</summary>
[BackwardOf(typeof(Exp))]
public interface IExp
{
    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="y">Y, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y);
}
