using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The smooth positive part of every entry: <c>y = log(1 + exp(x))</c>.</summary>
[Exercise("Softplus, elementwise")]
public static class Softplus
{
    /// <summary>The smooth positive part of x, N x K.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => x.Map(Of, Zeros.Include);

    // exp of a large number overflows: log(1 + exp(x)) = x + log(1 + exp(-x)). And 1 + e rounds away most of a small e: Log1p does not.
    private static double Of(double x) => Math.Max(x, 0) + SpecialFunctions.Log1p(Math.Exp(-Math.Abs(x)));
}

/// <summary>The gradient of <see cref="Softplus"/>.</summary>
[BackwardOf(typeof(Softplus))]
public interface ISoftplus
{
    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="x">X, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
}
