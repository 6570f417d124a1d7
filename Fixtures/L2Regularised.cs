using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// Linear regression with an L2 penalty: <c>P = X W, data = sum((P - Y)^2) / (N K), penalty = lambda sum(W^2) / 2,
/// loss = data + penalty</c> for N examples with D features and K outputs. W reaches the loss on two ways.
/// </summary>
[Exercise("Linear regression with an L2 penalty")]
public static class L2Regularised
{
    /// <summary>The predictions, N x K.</summary>
    public static Matrix<double> P([Shape("N", "D")] Matrix<double> x, [Shape("D", "K")] Matrix<double> w) => MatMul.Y(x, w);

    /// <summary>The mean squared error of the predictions.</summary>
    public static double Data(Matrix<double> p, [Shape("N", "K")] Matrix<double> y) => MeanSquaredError.Loss(p, y);

    /// <summary>Half the sum of the squared weights, times lambda.</summary>
    public static double Penalty(Matrix<double> w, [Shape("1", "1"), Uniform(0.1, 2)] double lambda) =>
        lambda * w.PointwiseMultiply(w).RowSums().Sum() / 2;

    /// <summary>The data's loss plus the penalty.</summary>
    public static double Loss(double data, double penalty) => data + penalty;
}

/// <summary>The gradients of <see cref="L2Regularised"/>, from the loss backwards.</summary>
[BackwardOf(typeof(L2Regularised))]
public interface IL2Regularised
{
    /// <summary>dLoss/dP, N x K, from the loss itself.</summary>
    /// <param name="p">P, N x K.</param>
    /// <param name="y">Y, N x K.</param>
    Matrix<double> PGrad(Matrix<double> p, Matrix<double> y);

    /// <summary>dLoss/dW, D x K, through the predictions and through the penalty.</summary>
    /// <param name="pGrad">dLoss/dP, N x K.</param>
    /// <param name="penaltyGrad">dLoss/dpenalty.</param>
    /// <param name="x">X, N x D.</param>
    /// <param name="w">W, D x K.</param>
    /// <param name="lambda">The penalty's weight.</param>
    Matrix<double> WGrad(Matrix<double> pGrad, double penaltyGrad, Matrix<double> x, Matrix<double> w, double lambda);
}
