using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The logistic function of every entry: <c>y = 1 / (1 + exp(-x))</c>.</summary>
[Exercise("Sigmoid, elementwise")]
public static class Sigmoid
{
    /// <summary>The logistic function of x, N x K.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x.Map(Of, Zeros.Include);

    // exp of a positive number overflows; the other form of the same quotient does not.
    private static double Of(double x)
    {
        double e = Math.Exp(-Math.Abs(x));
        return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
}

/// <summary>The gradient of <see cref="Sigmoid"/>.</summary>
[BackwardOf(typeof(Sigmoid))]
public interface ISigmoid
{
    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="y">Y, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y);
}
