using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>The softmax of every row: <c>y[n,k] = exp(x[n,k]) / (sum over j of exp(x[n,j]))</c>.</summary>
[Exercise("Softmax of every row")]
public static class Softmax
{
    /// <summary>The softmax of each row of x, N x K; every row sums to 1.</summary>
    public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) =>
        Matrix<double>.Build.DenseOfRowVectors(x.EnumerateRows().Select(OfRow));

    // exp of a large number overflows; a row less its maximum has the same softmax.
    private static Vector<double> OfRow(Vector<double> row)
    {
        Vector<double> exponentials = (row - row.Maximum()).PointwiseExp();
        return exponentials / exponentials.Sum();
    }
}

/// <summary>The gradient of <see cref="Softmax"/>.</summary>
[BackwardOf(typeof(Softmax))]
public interface ISoftmax
{
    /// <summary>dLoss/dX, N x K.</summary>
    /// <param name="yGrad">dLoss/dY, N x K.</param>
    /// <param name="y">Y, N x K.</param>
    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y);
}
