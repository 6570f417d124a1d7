using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

/// <summary>
/// Your gradients of the two-layer network, from the loss backwards. A gradient has the shape of its tensor.
/// Write one, run <c>dotnet test</c>, and go on with the next. This file is what you hand in.
/// </summary>
/// <remarks>
/// <c>A1 = X W1 + b1, O1 = sigmoid(A1), A2 = O1 W2 + b2, O2 = sigmoid(A2), loss = sum(-Y log O2 - (1-Y) log(1-O2)) / N</c>
/// </remarks>
public class TwoLayerNetBackward : ITwoLayerNet
{
    /// <summary>dLoss/dO2, N x 1.</summary>
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y) => throw new NotImplementedException();

    /// <summary>dLoss/dA2, N x 1.</summary>
    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> o2) => throw new NotImplementedException();

    /// <summary>dLoss/db2, 1 x 1.</summary>
    public Matrix<double> B2Grad(Matrix<double> a2Grad) => throw new NotImplementedException();

    /// <summary>dLoss/dW2, H x 1.</summary>
    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => throw new NotImplementedException();

    /// <summary>dLoss/dO1, N x H.</summary>
    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => throw new NotImplementedException();

    /// <summary>dLoss/dA1, N x H.</summary>
    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> o1) => throw new NotImplementedException();

    /// <summary>dLoss/db1, 1 x H.</summary>
    public Matrix<double> B1Grad(Matrix<double> a1Grad) => throw new NotImplementedException();

    /// <summary>dLoss/dW1, D x H.</summary>
    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) => throw new NotImplementedException();

    /// <summary>dLoss/dX, N x D.</summary>
    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) => throw new NotImplementedException();
}
