using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// The Gaussian error linear unit of every entry: <c>y = x Phi(x) = x (1 + erf(x / sqrt(2))) / 2</c>, Phi the standard normal distribution.
/// </summary>
[Exercise("GELU, elementwise")]
public static class Gelu
{
    /// <summary>x Phi(x), N x K.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x.Map(Of, Zeros.Include);

    // 1 + erf cancels for negative x; erfc is the same sum without the cancellation.
    private static double Of(double x) => x * SpecialFunctions.Erfc(-x / Constants.Sqrt2) / 2;
}

/// <summary>The gradient of <see cref="Gelu"/>.</summary>
[BackwardOf(typeof(Gelu))]
public interface IGelu
{
    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="x">X, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
}
