using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// <c>A1 = X W1 + b1, O1 = relu(A1), A2 = O1 W2 + b2, O2 = relu(A2), A3 = O2 W3 + b3, loss = mean of -log softmax(A3)[label]</c>
/// for N examples with D features, H and M hidden units and K classes.
/// </summary>
[Exercise("Three-layer ReLU network with softmax cross-entropy loss")]
public static class ThreeLayerRelu
{
    /// <summary>The first hidden pre-activation, N x H; b1 is added to every row.</summary>
    public static Matrix<double> A1(
        [Shape("N", "D")] Matrix<double> x,
        [Shape("D", "H")] Matrix<double> w1,
        [Shape("1", "H")] Matrix<double> b1
    ) => Affine.Y(x, w1, b1);

    /// <summary>The first hidden activation, N x H.</summary>
    public static Matrix<double> O1(Matrix<double> a1) => Relu.Y(a1);

    /// <summary>The second hidden pre-activation, N x M; b2 is added to every row.</summary>
    public static Matrix<double> A2(Matrix<double> o1, [Shape("H", "M")] Matrix<double> w2, [Shape("1", "M")] Matrix<double> b2) =>
        Affine.Y(o1, w2, b2);

    /// <summary>The second hidden activation, N x M.</summary>
    public static Matrix<double> O2(Matrix<double> a2) => Relu.Y(a2);

    /// <summary>The class scores, N x K; b3 is added to every row.</summary>
    public static Matrix<double> A3(Matrix<double> o2, [Shape("M", "K")] Matrix<double> w3, [Shape("1", "K")] Matrix<double> b3) =>
        Affine.Y(o2, w3, b3);

    /// <summary>The mean cross-entropy of the N rows of scores and the labels, N x 1, each a class from 0 to K-1.</summary>
    public static double Loss(Matrix<double> a3, [Shape("N", "1"), Whole("K")] Matrix<double> labels) =>
        SoftmaxCrossEntropy.Loss(a3, labels);
}

/// <summary>The gradients of <see cref="ThreeLayerRelu"/>, from the loss backwards.</summary>
[BackwardOf(typeof(ThreeLayerRelu))]
public interface IThreeLayerRelu
{
    /// <summary>dLoss/dA3, N x K, from the loss itself.</summary>
    /// <param name="a3">A3, N x K.</param>
    /// <param name="labels">The right class of every row, N x 1: whole numbers from 0 to K-1.</param>
    Matrix<double> A3Grad(Matrix<double> a3, Matrix<double> labels);

    /// <summary>dLoss/db3, 1 x K.</summary>
    /// <param name="a3Grad">dLoss/dA3, N x K.</param>
    Matrix<double> B3Grad(Matrix<double> a3Grad);

    /// <summary>dLoss/dW3, M x K.</summary>
    /// <param name="a3Grad">dLoss/dA3, N x K.</param>
    /// <param name="o2">O2, N x M.</param>
    Matrix<double> W3Grad(Matrix<double> a3Grad, Matrix<double> o2);

    /// <summary>dLoss/dO2, N x M.</summary>
    /// <param name="a3Grad">dLoss/dA3, N x K.</param>
    /// <param name="w3">W3, M x K.</param>
    Matrix<double> O2Grad(Matrix<double> a3Grad, Matrix<double> w3);

    /// <summary>dLoss/dA2, N x M.</summary>
    /// <param name="o2Grad">dLoss/dO2, N x M.</param>
    /// <param name="a2">A2, N x M.</param>
    Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> a2);

    /// <summary>dLoss/db2, 1 x M.</summary>
    /// <param name="a2Grad">dLoss/dA2, N x M.</param>
    Matrix<double> B2Grad(Matrix<double> a2Grad);

    /// <summary>dLoss/dW2, H x M.</summary>
    /// <param name="a2Grad">dLoss/dA2, N x M.</param>
    /// <param name="o1">O1, N x H.</param>
    Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1);

    /// <summary>dLoss/dO1, N x H.</summary>
    /// <param name="a2Grad">dLoss/dA2, N x M.</param>
    /// <param name="w2">W2, H x M.</param>
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

    /// <summary>dLoss/dX, N x D.</summary>
    /// <param name="a1Grad">dLoss/dA1, N x H.</param>
    /// <param name="w1">W1, D x H.</param>
    Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1);
}
