using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The mean binary cross-entropy <c>loss = sum(-y log o2 - (1-y) log(1-o2)) / N</c> of N predicted probabilities.</summary>
[Exercise("Binary cross-entropy")]
public static class CrossEntropy
{
    /// <summary>The mean cross-entropy of the predictions o2, N x 1, and the labels y, N x 1.</summary>
    public static double Loss([Shape("N", "1"), Uniform(0.05, 0.95)] Matrix<double> o2, [Shape("N", "1"), Binary] Matrix<double> y)
    {
        double sum = 0;
        for (int n = 0; n < o2.RowCount; n++)
        {
            // A label of 0 or 1 switches one logarithm off; 0 * log(0) would be NaN.
            double right = y[n, 0] == 0 ? 0 : y[n, 0] * Math.Log(o2[n, 0]);
            double left = y[n, 0] == 1 ? 0 : (1 - y[n, 0]) * Math.Log(1 - o2[n, 0]);
            sum -= right + left;
        }
        return sum / o2.RowCount;
    }
}

/// <summary>The gradient of <see cref="CrossEntropy"/>.</summary>
[BackwardOf(typeof(CrossEntropy))]
public interface ICrossEntropy
{
    /// <summary>dLoss/dO2, N x 1.</summary>
    /// <param name="o2">O2, N x 1.</param>
    /// <param name="y">Y, N x 1.</param>
    Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y);
}
