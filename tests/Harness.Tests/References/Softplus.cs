using GradCheck.Fixtures;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The slope is the logistic function.</summary>
public sealed class SoftplusReference : ISoftplus
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) =>
        yGrad.PointwiseMultiply(x.Map(SpecialFunctions.Logistic, Zeros.Include));
}

/// <summary>Entry by entry.</summary>
public sealed class SoftplusLoops : ISoftplus
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int k = 0; k < xGrad.ColumnCount; k++)
            {
                xGrad[n, k] = yGrad[n, k] / (1 + Math.Exp(-x[n, k]));
            }
        }
        return xGrad;
    }
}

/// <summary>The logistic function as a hyperbolic tangent.</summary>
public sealed class SoftplusOther : ISoftplus
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => yGrad.PointwiseMultiply(1 + (x / 2).PointwiseTanh()) / 2;
}
