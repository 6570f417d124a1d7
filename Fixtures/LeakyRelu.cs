using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// Every entry as it is where it is positive, and times a small slope where it is negative: <c>y = x > 0 ? x : slope * x</c>.
/// </summary>
[Exercise("Leaky ReLU, elementwise")]
public static class LeakyRelu
{
    /// <summary>x where it is positive, slope * x elsewhere, N x K; a kink at 0.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x, [Shape("1", "1"), Uniform(0.01, 0.3)] double slope) =>
        x.Map(entry => entry > 0 ? entry : slope * entry, Zeros.Include);
}

/// <summary>The gradient of <see cref="LeakyRelu"/>.</summary>
[BackwardOf(typeof(LeakyRelu))]
public interface ILeakyRelu
{
    /// <summary>dLoss/dX, N x K; at the kink, x = 0, any slope from the given one to 1 is right.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="x">X, N x K.</param>
    /// <param name="slope">The slope of the negative side.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x, double slope);
}
