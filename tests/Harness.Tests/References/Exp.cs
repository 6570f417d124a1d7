using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The exponential is its own slope.</summary>
public sealed class ExpReference : IExp
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y) => yGrad.PointwiseMultiply(y);
}

/// <summary>Entry by entry.</summary>
public sealed class ExpLoops : IExp
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int k = 0; k < xGrad.ColumnCount; k++)
            {
                xGrad[n, k] = yGrad[n, k] * y[n, k];
            }
        }
        return xGrad;
    }
}

/// <summary>A function of two entries, mapped.</summary>
public sealed class ExpOther : IExp
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y) =>
        yGrad.Map2((upstream, slope) => slope * upstream, y, Zeros.Include);
}
