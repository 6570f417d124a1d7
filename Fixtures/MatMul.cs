using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The matrix product <c>y = x w</c>.</summary>
[Exercise("Matrix product")]
public static class MatMul
{
    /// <summary>The product of x and w, N x K.</summary>
    public static Matrix<double> Y([Shape("N", "D")] Matrix<double> x, [Shape("D", "K")] Matrix<double> w) => x * w;
}

/// <summary>The gradients of <see cref="MatMul"/>.</summary>
[BackwardOf(typeof(MatMul))]
public interface IMatMul
{
    /// <summary>dLoss/dW, D x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="x">X, N x D.</param>
    Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x);

    /// <summary>dLoss/dX, N x D.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="w">W, D x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w);
}
