using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rule, <c>1 / x</c>.</summary>
public sealed class LogReference : ILog
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => yGrad.PointwiseDivide(x);
}

/// <summary>Entry by entry.</summary>
public sealed class LogLoops : ILog
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int k = 0; k < xGrad.ColumnCount; k++)
            {
                xGrad[n, k] = yGrad[n, k] / x[n, k];
            }
        }
        return xGrad;
    }
}

/// <summary>The reciprocal as a power.</summary>
public sealed class LogOther : ILog
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => yGrad.PointwiseMultiply(x.PointwisePower(-1));
}
