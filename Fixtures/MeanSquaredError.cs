using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The mean of the squared errors of all entries: <c>loss = sum((p - y)^2) / (N K)</c>.</summary>
[Exercise("Mean squared error")]
public static class MeanSquaredError
{
    /// <summary>The mean squared error of the predictions p, N x K, and the targets y, N x K.</summary>
    public static double Loss([Shape("N", "K")] Matrix<double> p, [Shape("N", "K")] Matrix<double> y)
    {
        Matrix<double> error = p - y;
        return error.PointwiseMultiply(error).RowSums().Sum() / (p.RowCount * p.ColumnCount);
    }
}

/// <summary>The gradient of <see cref="MeanSquaredError"/>.</summary>
[BackwardOf(typeof(MeanSquaredError))]
public interface IMeanSquaredError
{
    /// <summary>dLoss/dP, N x K, from the loss itself.</summary>
    /// <param name="p">P, N x K.</param>
    /// <param name="y">Y, N x K.</param>
    Matrix<double> PGrad(Matrix<double> p, Matrix<double> y);
}
