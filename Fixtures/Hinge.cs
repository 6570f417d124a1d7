using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// The mean hinge loss <c>loss = sum(max(0, 1 - t s)) / N</c> of N scores, with t = 2y - 1: -1 for the label 0, +1 for the label 1.
/// </summary>
[Exercise("Hinge loss")]
public static class Hinge
{
    /// <summary>The mean hinge loss of the scores s, N x 1, and the labels y, N x 1; a kink where t s = 1.</summary>
    public static double Loss([Shape("N", "1")] Matrix<double> s, [Shape("N", "1"), Binary] Matrix<double> y)
    {
        double sum = 0;
        for (int n = 0; n < s.RowCount; n++)
        {
            double sign = 2 * y[n, 0] - 1;
            sum += Math.Max(0, 1 - sign * s[n, 0]);
        }
        return sum / s.RowCount;
    }
}

/// <summary>The gradient of <see cref="Hinge"/>.</summary>
[BackwardOf(typeof(Hinge))]
public interface IHinge
{
    /// <summary>dLoss/dS, N x 1, from the loss itself.</summary>
    /// <param name="s">S, N x 1.</param>
    /// <param name="y">Y, N x 1: labels 0 or 1; the loss reads them as -1 and +1.</param>
    Matrix<double> SGrad(Matrix<double> s, Matrix<double> y);
}
