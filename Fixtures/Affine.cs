using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>A linear layer: <c>y = x w + b</c>, b added to every row.</summary>
[Exercise("Linear layer")]
public static class Affine
{
    /// <summary>The layer's output, N x K.</summary>
    public static Matrix<double> Y(
        [Shape("N", "D")] Matrix<double> x,
        [Shape("D", "K")] Matrix<double> w,
        [Shape("1", "K")] Matrix<double> b
    ) => AddBias.Y(MatMul.Y(x, w), b);
}

/// <summary>The gradients of <see cref="Affine"/>.</summary>
[BackwardOf(typeof(Affine))]
public interface IAffine
{
    /// <summary>dLoss/db, 1 x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    Matrix<double> BGrad(Matrix<double> yGrad);

    /// <summary>dLoss/dW, D x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="x">X, N x D.</param>
    Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x);

    /// <summary>dLoss/dX, N x D.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="w">W, D x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w);
}
