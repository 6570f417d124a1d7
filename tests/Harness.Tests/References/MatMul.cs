using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rule: the other factor, transposed.</summary>
public sealed class MatMulReference : IMatMul
{
    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x) => x.Transpose() * yGrad;

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w) => yGrad * w.Transpose();
}

/// <summary>Entry by entry: every term of the product sends its share back.</summary>
public sealed class MatMulLoops : IMatMul
{
    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Matrix<double> wGrad = Matrix<double>.Build.Dense(x.ColumnCount, yGrad.ColumnCount);
        for (int n = 0; n < yGrad.RowCount; n++)
        {
            for (int d = 0; d < x.ColumnCount; d++)
            {
                for (int k = 0; k < yGrad.ColumnCount; k++)
                {
                    wGrad[d, k] += x[n, d] * yGrad[n, k];
                }
            }
        }
        return wGrad;
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, w.RowCount);
        for (int n = 0; n < yGrad.RowCount; n++)
        {
            for (int d = 0; d < w.RowCount; d++)
            {
                for (int k = 0; k < yGrad.ColumnCount; k++)
                {
                    xGrad[n, d] += yGrad[n, k] * w[d, k];
                }
            }
        }
        return xGrad;
    }
}

/// <summary>A sum of outer products, and the product transposed.</summary>
public sealed class MatMulOther : IMatMul
{
    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x) =>
        Enumerable.Range(0, x.RowCount).Select(n => x.Row(n).OuterProduct(yGrad.Row(n))).Aggregate((sum, next) => sum + next);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w) => (w * yGrad.Transpose()).Transpose();
}
