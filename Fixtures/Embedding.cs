using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>N rows looked up in a table of K rows: <c>y[n] = w[ids[n]]</c>.</summary>
[Exercise("Embedding lookup")]
public static class Embedding
{
    /// <summary>The row of w, K x D, that each of the ids, N x 1, names: N x D. A row may be named many times or never.</summary>
    public static Matrix<double> Y([Shape("K", "D")] Matrix<double> w, [Shape("N", "1"), Whole("K")] Matrix<double> ids) =>
        Matrix<double>.Build.Dense(ids.RowCount, w.ColumnCount, (n, d) => w[(int)ids[n, 0], d]);
}

/// <summary>The gradient of <see cref="Embedding"/>.</summary>
[BackwardOf(typeof(Embedding))]
public interface IEmbedding
{
    /// <summary>dLoss/dW, K x D.</summary>
    /// <param name="yGrad">dLoss/dY, N x D.</param>
    /// <param name="w">W, K x D; only its shape matters.</param>
    /// <param name="ids">The rows that were looked up, N x 1: whole numbers from 0 to K-1.</param>
    Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> w, Matrix<double> ids);
}
