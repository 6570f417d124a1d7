using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The upstream passes where the input is positive, and a part of it elsewhere.</summary>
public sealed class LeakyReluReference : ILeakyRelu
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x, double slope) =>
        yGrad.Map2((upstream, entry) => entry > 0 ? upstream : slope * upstream, x, Zeros.Include);
}

/// <summary>Entry by entry.</summary>
public sealed class LeakyReluLoops : ILeakyRelu
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x, double slope)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int k = 0; k < xGrad.ColumnCount; k++)
            {
                xGrad[n, k] = x[n, k] >= 0 ? yGrad[n, k] : yGrad[n, k] * slope;
            }
        }
        return xGrad;
    }
}

/// <summary>By the sign, which takes the middle slope at the kink.</summary>
public sealed class LeakyReluOther : ILeakyRelu
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x, double slope) =>
        yGrad.PointwiseMultiply((1 + slope) / 2 + (1 - slope) / 2 * x.PointwiseSign());
}
