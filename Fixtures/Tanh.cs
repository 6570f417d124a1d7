using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The hyperbolic tangent of every entry: <c>y = tanh(x)</c>.</summary>
[Exercise("Hyperbolic tangent, elementwise")]
public static class Tanh
{
    /// <summary>The hyperbolic tangent of x, N x K.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x.PointwiseTanh();
}

/// <summary>The gradient of <see cref="Tanh"/>.</summary>
[BackwardOf(typeof(Tanh))]
public interface ITanh
{
    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="y">Y, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y);
}
