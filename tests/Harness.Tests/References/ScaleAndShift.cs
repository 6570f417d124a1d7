using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rules in matrix form.</summary>
public sealed class ScaleAndShiftReference : IScaleAndShift
{
    public Matrix<double> BetaGrad(Matrix<double> yGrad) => yGrad.ColumnSums().ToRowMatrix();

    public Matrix<double> GammaGrad(Matrix<double> yGrad, Matrix<double> x) => yGrad.PointwiseMultiply(x).ColumnSums().ToRowMatrix();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> gamma) =>
        Matrix<double>.Build.DenseOfRowVectors(yGrad.EnumerateRows().Select(row => row.PointwiseMultiply(gamma.Row(0))));
}

/// <summary>Entry by entry.</summary>
public sealed class ScaleAndShiftLoops : IScaleAndShift
{
    public Matrix<double> BetaGrad(Matrix<double> yGrad)
    {
        Matrix<double> betaGrad = Matrix<double>.Build.Dense(1, yGrad.ColumnCount);
        for (int n = 0; n < yGrad.RowCount; n++)
        {
            for (int k = 0; k < yGrad.ColumnCount; k++)
            {
                betaGrad[0, k] += yGrad[n, k];
            }
        }
        return betaGrad;
    }

    public Matrix<double> GammaGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Matrix<double> gammaGrad = Matrix<double>.Build.Dense(1, yGrad.ColumnCount);
        for (int n = 0; n < yGrad.RowCount; n++)
        {
            for (int k = 0; k < yGrad.ColumnCount; k++)
            {
                gammaGrad[0, k] += yGrad[n, k] * x[n, k];
            }
        }
        return gammaGrad;
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> gamma) =>
        Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount, (n, k) => gamma[0, k] * yGrad[n, k]);
}

/// <summary>The scale as a diagonal matrix: <c>y = x diag(gamma) + beta</c>.</summary>
public sealed class ScaleAndShiftOther : IScaleAndShift
{
    public Matrix<double> BetaGrad(Matrix<double> yGrad) => Matrix<double>.Build.Dense(1, yGrad.RowCount, 1.0) * yGrad;

    public Matrix<double> GammaGrad(Matrix<double> yGrad, Matrix<double> x) => x.TransposeThisAndMultiply(yGrad).Diagonal().ToRowMatrix();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> gamma) =>
        yGrad * Matrix<double>.Build.DenseOfDiagonalVector(gamma.Row(0));
}
