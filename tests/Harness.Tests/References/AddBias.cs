using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The bias reaches every row, so its gradient sums over the rows.</summary>
public sealed class AddBiasReference : IAddBias
{
    public Matrix<double> BGrad(Matrix<double> yGrad) => yGrad.ColumnSums().ToRowMatrix();

    public Matrix<double> XGrad(Matrix<double> yGrad) => yGrad.Clone();
}

/// <summary>Entry by entry.</summary>
public sealed class AddBiasLoops : IAddBias
{
    public Matrix<double> BGrad(Matrix<double> yGrad)
    {
        Matrix<double> bGrad = Matrix<double>.Build.Dense(1, yGrad.ColumnCount);
        for (int n = 0; n < yGrad.RowCount; n++)
        {
            for (int k = 0; k < yGrad.ColumnCount; k++)
            {
                bGrad[0, k] += yGrad[n, k];
            }
        }
        return bGrad;
    }

    public Matrix<double> XGrad(Matrix<double> yGrad) =>
        Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount, (n, k) => yGrad[n, k]);
}

/// <summary>The sum as a product with a row of ones; the upstream itself, not a copy.</summary>
public sealed class AddBiasOther : IAddBias
{
    public Matrix<double> BGrad(Matrix<double> yGrad) => Matrix<double>.Build.Dense(1, yGrad.RowCount, 1.0) * yGrad;

    public Matrix<double> XGrad(Matrix<double> yGrad) => yGrad;
}
