using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rule, <c>y (1 - y)</c>.</summary>
public sealed class SigmoidReference : ISigmoid
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y) => yGrad.PointwiseMultiply(y).PointwiseMultiply(1 - y);
}

/// <summary>Entry by entry.</summary>
public sealed class SigmoidLoops : ISigmoid
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int k = 0; k < xGrad.ColumnCount; k++)
            {
                xGrad[n, k] = yGrad[n, k] * y[n, k] * (1 - y[n, k]);
            }
        }
        return xGrad;
    }
}

/// <summary>The product multiplied out, <c>y - y^2</c>.</summary>
public sealed class SigmoidOther : ISigmoid
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y) => yGrad.PointwiseMultiply(y - y.PointwiseMultiply(y));
}
