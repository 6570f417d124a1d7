using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The positive part of every entry: <c>y = max(0, x)</c>, with a kink at 0.</summary>
[Exercise("ReLU, elementwise")]
public static class Relu
{
    /// <summary>The positive part of x, N x K.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x.PointwiseMaximum(0);
}

/// <summary>The gradient of <see cref="Relu"/>.</summary>
[BackwardOf(typeof(Relu))]
public interface IRelu
{
    /// <summary>dLoss/dX, N x K; at the kink, x = 0, any slope from 0 to 1 is right.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="x">X, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
}
