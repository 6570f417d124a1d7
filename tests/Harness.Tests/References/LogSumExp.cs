using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The slope is the softmax, <c>exp(x - y)</c>.</summary>
public sealed class LogSumExpReference : ILogSumExp
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x, Matrix<double> y) =>
        x.MapIndexed((n, _, entry) => yGrad[n, 0] * Math.Exp(entry - y[n, 0]), Zeros.Include);
}

/// <summary>Entry by entry; the softmax comes from x alone.</summary>
public sealed class LogSumExpLoops : ILogSumExp
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x, Matrix<double> y)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        for (int n = 0; n < x.RowCount; n++)
        {
            double largest = x.Row(n).Maximum();
            double sum = 0;
            for (int k = 0; k < x.ColumnCount; k++)
            {
                sum += Math.Exp(x[n, k] - largest);
            }
            for (int k = 0; k < x.ColumnCount; k++)
            {
                xGrad[n, k] = yGrad[n, 0] * Math.Exp(x[n, k] - largest) / sum;
            }
        }
        return xGrad;
    }
}

/// <summary>The columns made equal by products with a row of ones, the upstream by a diagonal matrix.</summary>
public sealed class LogSumExpOther : ILogSumExp
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x, Matrix<double> y)
    {
        Matrix<double> ones = Matrix<double>.Build.Dense(1, x.ColumnCount, 1.0);
        return Matrix<double>.Build.DenseOfDiagonalVector(yGrad.Column(0)) * (x - y * ones).PointwiseExp();
    }
}
