using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// Scaled dot-product attention, one head: <c>S = Q K' / sqrt(D), P = softmax(S) of every row, Y = P V</c>
/// for N queries, M keys of width D and M values of width E.
/// </summary>
[Exercise("Scaled dot-product attention")]
public static class ScaledDotProductAttention
{
    /// <summary>The score of every key for every query, N x M.</summary>
    public static Matrix<double> S([Shape("N", "D")] Matrix<double> q, [Shape("M", "D")] Matrix<double> k) =>
        q.TransposeAndMultiply(k) / Math.Sqrt(q.ColumnCount);

    /// <summary>The weight of every value for every query, N x M; every row sums to 1.</summary>
    public static Matrix<double> P(Matrix<double> s) => Softmax.Y(s);

    /// <summary>The weighted mean of the values for every query, N x E.</summary>
    public static Matrix<double> Y(Matrix<double> p, [Shape("M", "E")] Matrix<double> v) => p * v;
}

/// <summary>The gradients of <see cref="ScaledDotProductAttention"/>, from the output backwards.</summary>
[BackwardOf(typeof(ScaledDotProductAttention))]
public interface IScaledDotProductAttention
{
    /// <summary>dLoss/dV, M x E.</summary>
    /// <param name="yGrad">dLoss/dY, N x E.</param>
    /// <param name="p">P, N x M.</param>
    Matrix<double> VGrad(Matrix<double> yGrad, Matrix<double> p);

    /// <summary>dLoss/dP, N x M.</summary>
    /// <param name="yGrad">dLoss/dY, N x E.</param>
    /// <param name="v">V, M x E.</param>
    Matrix<double> PGrad(Matrix<double> yGrad, Matrix<double> v);

    /// <summary>dLoss/dS, N x M.</summary>
    /// <param name="pGrad">dLoss/dP, N x M.</param>
    /// <param name="p">P, N x M.</param>
    Matrix<double> SGrad(Matrix<double> pGrad, Matrix<double> p);

    /// <summary>dLoss/dQ, N x D.</summary>
    /// <param name="sGrad">dLoss/dS, N x M.</param>
    /// <param name="k">K, M x D.</param>
    Matrix<double> QGrad(Matrix<double> sGrad, Matrix<double> k);

    /// <summary>dLoss/dK, M x D.</summary>
    /// <param name="sGrad">dLoss/dS, N x M.</param>
    /// <param name="q">Q, N x D.</param>
    Matrix<double> KGrad(Matrix<double> sGrad, Matrix<double> q);
}
