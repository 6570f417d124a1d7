using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// Layer normalisation: <c>xHat = (x - mean) / sqrt(variance + epsilon), y = gamma * xHat + beta</c>, mean and variance taken over each row
/// (the variance divides by K, not K - 1).
/// </summary>
[Exercise("Layer normalisation")]
public static class LayerNorm
{
    /// <summary>What is added to the variance, so that a row of equal entries does not divide by 0.</summary>
    public const double Epsilon = 1e-5;

    /// <summary>Each row of x with mean 0 and variance 1, N x K.</summary>
    public static Matrix<double> XHat([Shape("N", "K")] Matrix<double> x) =>
        Matrix<double>.Build.DenseOfRowVectors(x.EnumerateRows().Select(OfRow));

    /// <summary>The normalised rows with column k scaled by gamma[k] and shifted by beta[k], N x K.</summary>
    public static Matrix<double> Y(Matrix<double> xHat, [Shape("1", "K")] Matrix<double> gamma, [Shape("1", "K")] Matrix<double> beta) =>
        ScaleAndShift.Y(xHat, gamma, beta);

    private static Vector<double> OfRow(Vector<double> row)
    {
        Vector<double> centred = row - row.Average();
        double variance = centred.DotProduct(centred) / row.Count;
        return centred / Math.Sqrt(variance + Epsilon);
    }
}

/// <summary>The gradients of <see cref="LayerNorm"/>, from the output backwards.</summary>
[BackwardOf(typeof(LayerNorm))]
public interface ILayerNorm
{
    /// <summary>dLoss/dbeta, 1 x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    Matrix<double> BetaGrad(Matrix<double> yGrad);

    /// <summary>dLoss/dgamma, 1 x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="xHat">xHat, N x K.</param>
    Matrix<double> GammaGrad(Matrix<double> yGrad, Matrix<double> xHat);

    /// <summary>dLoss/dxHat, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="gamma">gamma, 1 x K.</param>
    Matrix<double> XHatGrad(Matrix<double> yGrad, Matrix<double> gamma);

    /// <summary>dLoss/dX, N x K, also through the mean and the variance; epsilon is <see cref="LayerNorm.Epsilon"/>.</summary>
    /// <param name="xHatGrad">dLoss/dxHat, N x K.</param>
    /// <param name="x">X, N x K.</param>
    Matrix<double> XGrad(Matrix<double> xHatGrad, Matrix<double> x);
}
