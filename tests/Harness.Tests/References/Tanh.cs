using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rule, <c>1 - y^2</c>.</summary>
public sealed class TanhReference : ITanh
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y) => yGrad.PointwiseMultiply(1 - y.PointwiseMultiply(y));
}

/// <summary>Entry by entry.</summary>
public sealed class TanhLoops : ITanh
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int k = 0; k < xGrad.ColumnCount; k++)
            {
                xGrad[n, k] = yGrad[n, k] * (1 - Math.Pow(y[n, k], 2));
            }
        }
        return xGrad;
    }
}

/// <summary>The difference of squares as a product.</summary>
public sealed class TanhOther : ITanh
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y) => yGrad.PointwiseMultiply(1 - y).PointwiseMultiply(1 + y);
}
