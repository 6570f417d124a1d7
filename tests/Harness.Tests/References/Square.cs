using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rule, <c>2 x</c>.</summary>
public sealed class SquareReference : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => 2 * yGrad.PointwiseMultiply(x);
}

/// <summary>Entry by entry.</summary>
public sealed class SquareLoops : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int k = 0; k < xGrad.ColumnCount; k++)
            {
                xGrad[n, k] = 2 * x[n, k] * yGrad[n, k];
            }
        }
        return xGrad;
    }
}

/// <summary>The product rule: one x for each factor.</summary>
public sealed class SquareOther : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => yGrad.PointwiseMultiply(x + x);
}
