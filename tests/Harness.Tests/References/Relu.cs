using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The upstream passes where the input is positive.</summary>
public sealed class ReluReference : IRelu
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) =>
        yGrad.Map2((upstream, entry) => entry > 0 ? upstream : 0, x, Zeros.Include);
}

/// <summary>Entry by entry.</summary>
public sealed class ReluLoops : IRelu
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int k = 0; k < xGrad.ColumnCount; k++)
            {
                xGrad[n, k] = x[n, k] > 0 ? yGrad[n, k] : 0;
            }
        }
        return xGrad;
    }
}

/// <summary>By the sign, which takes the middle slope, one half, at the kink.</summary>
public sealed class ReluOther : IRelu
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => yGrad.PointwiseMultiply(1 + x.PointwiseSign()) / 2;
}
