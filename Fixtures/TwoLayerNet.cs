using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// <c>A1 = X W1 + b1, O1 = sigmoid(A1), A2 = O1 W2 + b2, O2 = sigmoid(A2), loss = sum(-Y log O2 - (1-Y) log(1-O2)) / N</c>
/// for N examples with D features and H hidden units.
/// </summary>
[Exercise("Two-layer network with cross-entropy loss")]
public static class TwoLayerNet
{
    /// <summary>The hidden pre-activation, N x H; b1 is added to every row.</summary>
    public static Matrix<double> A1(
        [Shape("N", "D")] Matrix<double> x,
        [Shape("D", "H")] Matrix<double> w1,
        [Shape("1", "H")] Matrix<double> b1
    ) => Affine.Y(x, w1, b1);

    /// <summary>The hidden activation, N x H.</summary>
    public static Matrix<double> O1(Matrix<double> a1) => Sigmoid.Y(a1);

    /// <summary>The output pre-activation, N x 1; b2 is added to every row.</summary>
    public static Matrix<double> A2(Matrix<double> o1, [Shape("H", "1")] Matrix<double> w2, [Shape("1", "1")] Matrix<double> b2) =>
        Affine.Y(o1, w2, b2);

    /// <summary>The predicted probability of label 1, N x 1.</summary>
    public static Matrix<double> O2(Matrix<double> a2) => Sigmoid.Y(a2);

    /// <summary>The mean cross-entropy of the N predictions.</summary>
    public static double Loss(Matrix<double> o2, [Shape("N", "1"), Binary] Matrix<double> y) => CrossEntropy.Loss(o2, y);
}

/// <summary>The nine gradients of <see cref="TwoLayerNet"/>, from the loss backwards.</summary>
[BackwardOf(typeof(TwoLayerNet))]
public interface ITwoLayerNet
{
    /// <summary>dLoss/dO2, N x 1, from the loss itself.</summary>
    /// <param name="o2">O2, N x 1.</param>
    /// <param name="y">Y, N x 1.</param>
    Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y);

    /// <summary>dLoss/dA2, N x 1.</summary>
    /// <param name="o2Grad">dLoss/dO2, N x 1.</param>
    /// <param name="o2">O2, N x 1.</param>
    Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> o2);

    /// <summary>dLoss/db2, 1 x 1.</summary>
    /// <param name="a2Grad">dLoss/dA2, N x 1.</param>
    Matrix<double> B2Grad(Matrix<double> a2Grad);

    /// <summary>dLoss/dW2, H x 1.</summary>
    /// <param name="a2Grad">dLoss/dA2, N x 1.</param>
    /// <param name="o1">O1, N x H.</param>
    Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1);

    /// <summary>dLoss/dO1, N x H.</summary>
    /// <param name="a2Grad">dLoss/dA2, N x 1.</param>
    /// <param name="w2">W2, H x 1.</param>
    Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2);

    /// <summary>dLoss/dA1, N x H.</summary>
    /// <param name="o1Grad">dLoss/dO1, N x H.</param>
    /// <param name="o1">O1, N x H.</param>
    Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> o1);

    /// <summary>dLoss/db1, 1 x H.</summary>
    /// <param name="a1Grad">dLoss/dA1, N x H.</param>
    Matrix<double> B1Grad(Matrix<double> a1Grad);

    /// <summary>dLoss/dW1, D x H.</summary>
    /// <param name="a1Grad">dLoss/dA1, N x H.</param>
    /// <param name="x">X, N x D.</param>
    Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x);

    /// <summary>dLoss/dX, N x D.</summary>
    /// <param name="a1Grad">dLoss/dA1, N x H.</param>
    /// <param name="w1">W1, D x H.</param>
    Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1);
}
