using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The same mask and factor as on the way forward.</summary>
public sealed class DropoutReference : IDropout
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> mask, double keep) => yGrad.PointwiseMultiply(mask) / keep;
}

/// <summary>Entry by entry.</summary>
public sealed class DropoutLoops : IDropout
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> mask, double keep)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int k = 0; k < xGrad.ColumnCount; k++)
            {
                if (mask[n, k] != 0)
                {
                    xGrad[n, k] = yGrad[n, k] / keep;
                }
            }
        }
        return xGrad;
    }
}

/// <summary>The factor goes into the mask first.</summary>
public sealed class DropoutOther : IDropout
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> mask, double keep) => (mask * (1 / keep)).PointwiseMultiply(yGrad);
}
