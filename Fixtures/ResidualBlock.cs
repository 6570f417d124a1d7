using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// A residual block: <c>A1 = X W1 + b1, O1 = relu(A1), A2 = O1 W2 + b2, Y = X + A2</c> for N examples with D features and H hidden units.
/// X flows into both A1 and Y.
/// </summary>
[Exercise("Residual block")]
public static class ResidualBlock
{
    /// <summary>The hidden pre-activation, N x H; b1 is added to every row.</summary>
    public static Matrix<double> A1(
        [Shape("N", "D")] Matrix<double> x,
        [Shape("D", "H")] Matrix<double> w1,
        [Shape("1", "H")] Matrix<double> b1
    ) => Affine.Y(x, w1, b1);

    /// <summary>The hidden activation, N x H.</summary>
    public static Matrix<double> O1(Matrix<double> a1) => Relu.Y(a1);

    /// <summary>The residual, N x D; b2 is added to every row.</summary>
    public static Matrix<double> A2(Matrix<double> o1, [Shape("H", "D")] Matrix<double> w2, [Shape("1", "D")] Matrix<double> b2) =>
        Affine.Y(o1, w2, b2);

    /// <summary>The block's output, N x D.</summary>
    public static Matrix<double> Y(Matrix<double> x, Matrix<double> a2) => x + a2;
}

/// <summary>The gradients of <see cref="ResidualBlock"/>, from the output backwards.</summary>
[BackwardOf(typeof(ResidualBlock))]
public interface IResidualBlock
{
    /// <summary>dLoss/dA2, N x D.</summary>
    /// <param name="yGrad">dLoss/dY, N x D.</param>
    Matrix<double> A2Grad(Matrix<double> yGrad);

    /// <summary>dLoss/db2, 1 x D.</summary>
    /// <param name="a2Grad">dLoss/dA2, N x D.</param>
    Matrix<double> B2Grad(Matrix<double> a2Grad);

    /// <summary>dLoss/dW2, H x D.</summary>
    /// <param name="a2Grad">dLoss/dA2, N x D.</param>
    /// <param name="o1">O1, N x H.</param>
    Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1);

    /// <summary>dLoss/dO1, N x H.</summary>
    /// <param name="a2Grad">dLoss/dA2, N x D.</param>
    /// <param name="w2">W2, H x D.</param>
    Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2);

    /// <summary>dLoss/dA1, N x H.</summary>
    /// <param name="o1Grad">dLoss/dO1, N x H.</param>
    /// <param name="a1">A1, N x H.</param>
    Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> a1);

    /// <summary>dLoss/db1, 1 x H.</summary>
    /// <param name="a1Grad">dLoss/dA1, N x H.</param>
    Matrix<double> B1Grad(Matrix<double> a1Grad);

    /// <summary>dLoss/dW1, D x H.</summary>
    /// <param name="a1Grad">dLoss/dA1, N x H.</param>
    /// <param name="x">X, N x D.</param>
    Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x);

    /// <summary>dLoss/dX, N x D, through both ways out of X.</summary>
    /// <param name="yGrad">dLoss/dY, N x D.</param>
    /// <param name="a1Grad">dLoss/dA1, N x H.</param>
    /// <param name="w1">W1, D x H.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> a1Grad, Matrix<double> w1);
}
