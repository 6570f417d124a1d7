using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>Every column times its own scale, plus its own shift: <c>y = gamma * x + beta</c>.</summary>
[Exercise("Scale and shift every column")]
public static class ScaleAndShift
{
    /// <summary>x with column k scaled by gamma[k] and shifted by beta[k], N x K.</summary>
    public static Matrix<double> Y(
        [Shape("N", "K")] Matrix<double> x,
        [Shape("1", "K")] Matrix<double> gamma,
        [Shape("1", "K")] Matrix<double> beta
    ) => Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (n, k) => gamma[0, k] * x[n, k] + beta[0, k]);
}

/// <summary>The gradients of <see cref="ScaleAndShift"/>.</summary>
[BackwardOf(typeof(ScaleAndShift))]
public interface IScaleAndShift
{
    /// <summary>dLoss/dbeta, 1 x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    Matrix<double> BetaGrad(Matrix<double> yGrad);

    /// <summary>dLoss/dgamma, 1 x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="x">X, N x K.</param>
    Matrix<double> GammaGrad(Matrix<double> yGrad, Matrix<double> x);

    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="gamma">gamma, 1 x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> gamma);
}
