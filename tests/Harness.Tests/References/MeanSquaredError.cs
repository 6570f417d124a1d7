using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rule, twice the error over the number of entries.</summary>
public sealed class MeanSquaredErrorReference : IMeanSquaredError
{
    public Matrix<double> PGrad(Matrix<double> p, Matrix<double> y) => 2 * (p - y) / (p.RowCount * p.ColumnCount);
}

/// <summary>Entry by entry.</summary>
public sealed class MeanSquaredErrorLoops : IMeanSquaredError
{
    public Matrix<double> PGrad(Matrix<double> p, Matrix<double> y)
    {
        Matrix<double> pGrad = Matrix<double>.Build.Dense(p.RowCount, p.ColumnCount);
        for (int n = 0; n < p.RowCount; n++)
        {
            for (int k = 0; k < p.ColumnCount; k++)
            {
                pGrad[n, k] = (p[n, k] - y[n, k]) / (0.5 * p.RowCount * p.ColumnCount);
            }
        }
        return pGrad;
    }
}

/// <summary>The square multiplied out: <c>p^2 - 2 p y + y^2</c> has the slope <c>2 p - 2 y</c>.</summary>
public sealed class MeanSquaredErrorOther : IMeanSquaredError
{
    public Matrix<double> PGrad(Matrix<double> p, Matrix<double> y) => (p + p - (y + y)) * (1.0 / p.RowCount) * (1.0 / p.ColumnCount);
}
