using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The Jacobian contracted by hand: <c>y * (yGrad - sum(yGrad * y))</c>, row by row.</summary>
public sealed class SoftmaxReference : ISoftmax
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y)
    {
        Vector<double> inner = yGrad.PointwiseMultiply(y).RowSums();
        return y.MapIndexed((n, k, p) => p * (yGrad[n, k] - inner[n]), Zeros.Include);
    }
}

/// <summary>Entry by entry of every row's Jacobian.</summary>
public sealed class SoftmaxLoops : ISoftmax
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(y.RowCount, y.ColumnCount);
        for (int n = 0; n < y.RowCount; n++)
        {
            for (int k = 0; k < y.ColumnCount; k++)
            {
                for (int j = 0; j < y.ColumnCount; j++)
                {
                    double slope = j == k ? y[n, j] * (1 - y[n, j]) : -y[n, j] * y[n, k];
                    xGrad[n, k] += yGrad[n, j] * slope;
                }
            }
        }
        return xGrad;
    }
}

/// <summary>The Jacobian of every row as a matrix, <c>diag(y) - y y'</c>.</summary>
public sealed class SoftmaxOther : ISoftmax
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y) =>
        Matrix<double>.Build.DenseOfRowVectors(Enumerable.Range(0, y.RowCount).Select(n => Jacobian(y.Row(n)) * yGrad.Row(n)));

    private static Matrix<double> Jacobian(Vector<double> y) => Matrix<double>.Build.DenseOfDiagonalVector(y) - y.OuterProduct(y);
}
