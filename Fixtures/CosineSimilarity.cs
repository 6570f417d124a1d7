using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// The cosine of the angle between each row of a and the same row of b: <c>y[n] = a[n] . b[n] / (|a[n]| |b[n]|)</c>
/// with <c>|v| = sqrt(v . v + epsilon)</c>.
/// </summary>
[Exercise("Cosine similarity of rows")]
public static class CosineSimilarity
{
    /// <summary>
    /// What is added to a squared length, so that a row of zeros does not divide by 0. It is not tiny because at D = 1 all of the slope
    /// comes from it.
    /// </summary>
    public const double Epsilon = 1e-3;

    /// <summary>The cosine of each pair of rows, N x 1.</summary>
    public static Matrix<double> Y([Shape("N", "D")] Matrix<double> a, [Shape("N", "D")] Matrix<double> b) =>
        Matrix<double>.Build.Dense(a.RowCount, 1, (n, _) => a.Row(n).DotProduct(b.Row(n)) / (Length(a.Row(n)) * Length(b.Row(n))));

    private static double Length(Vector<double> row) => Math.Sqrt(row.DotProduct(row) + Epsilon);
}

/// <summary>The gradients of <see cref="CosineSimilarity"/>.</summary>
[BackwardOf(typeof(CosineSimilarity))]
public interface ICosineSimilarity
{
    /// <summary>dLoss/dA, N x D; epsilon is <see cref="CosineSimilarity.Epsilon"/>.</summary>
    /// <param name="yGrad">dLoss/dY, N x 1.</param>
    /// <param name="a">A, N x D.</param>
    /// <param name="b">B, N x D.</param>
    /// <param name="y">Y, N x 1.</param>
    Matrix<double> AGrad(Matrix<double> yGrad, Matrix<double> a, Matrix<double> b, Matrix<double> y);

    /// <summary>dLoss/dB, N x D; epsilon is <see cref="CosineSimilarity.Epsilon"/>.</summary>
    /// <param name="yGrad">dLoss/dY, N x 1.</param>
    /// <param name="a">A, N x D.</param>
    /// <param name="b">B, N x D.</param>
    /// <param name="y">Y, N x 1.</param>
    Matrix<double> BGrad(Matrix<double> yGrad, Matrix<double> a, Matrix<double> b, Matrix<double> y);
}
