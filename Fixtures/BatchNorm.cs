using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// Batch normalisation: <c>xHat = (x - mean) / sqrt(variance + epsilon), y = gamma * xHat + beta</c>, mean and variance taken over
/// each column, that is over the batch of N (the variance divides by N, not N - 1).
/// </summary>
[Exercise("Batch normalisation")]
public static class BatchNorm
{
    /// <summary>What is added to the variance, so that a batch of one does not divide by 0.</summary>
    public const double Epsilon = 1e-5;

    /// <summary>The mean of each column of x, 1 x K.</summary>
    public static Matrix<double> Mean([Shape("N", "K")] Matrix<double> x) =>
        Matrix<double>.Build.Dense(1, x.ColumnCount, (_, k) => x.Column(k).Average());

    /// <summary>The variance of each column of x, 1 x K.</summary>
    public static Matrix<double> Variance(Matrix<double> x, Matrix<double> mean) =>
        Matrix<double>.Build.Dense(1, x.ColumnCount, (_, k) => x.Column(k).Average(entry => (entry - mean[0, k]) * (entry - mean[0, k])));

    /// <summary>Each column of x with mean 0 and variance 1, N x K.</summary>
    public static Matrix<double> XHat(Matrix<double> x, Matrix<double> mean, Matrix<double> variance) =>
        Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (n, k) => (x[n, k] - mean[0, k]) / Math.Sqrt(variance[0, k] + Epsilon));

    /// <summary>The normalised columns, column k scaled by gamma[k] and shifted by beta[k], N x K.</summary>
    public static Matrix<double> Y(Matrix<double> xHat, [Shape("1", "K")] Matrix<double> gamma, [Shape("1", "K")] Matrix<double> beta) =>
        ScaleAndShift.Y(xHat, gamma, beta);
}

/// <summary>The gradients of <see cref="BatchNorm"/>, all in one call.</summary>
[BackwardOf(typeof(BatchNorm))]
public interface IBatchNorm
{
    /// <summary>
    /// dLoss/dX, N x K, also through the mean and the variance; dLoss/dgamma and dLoss/dbeta, 1 x K each.
    /// Epsilon is <see cref="BatchNorm.Epsilon"/>.
    /// </summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="xHat">xHat, N x K.</param>
    /// <param name="variance">The variance of each column of X, 1 x K.</param>
    /// <param name="gamma">gamma, 1 x K.</param>
    (Matrix<double> XGrad, Matrix<double> GammaGrad, Matrix<double> BetaGrad) Backward(
        Matrix<double> yGrad,
        Matrix<double> xHat,
        Matrix<double> variance,
        Matrix<double> gamma
    );
}
