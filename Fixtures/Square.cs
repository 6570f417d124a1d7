using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The square of every entry: <c>y = x * x</c>.</summary>
[Exercise("Square, elementwise")]
public static class Square
{
    /// <summary>The square of x, N x K.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x.PointwiseMultiply(x);
}

/// <summary>The gradient of <see cref="Square"/>.</summary>
[BackwardOf(typeof(Square))]
public interface ISquare
{
    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="x">X, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
}
