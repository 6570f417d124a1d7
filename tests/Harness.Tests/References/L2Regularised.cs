using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rules in matrix form.</summary>
public sealed class L2RegularisedReference : IL2Regularised
{
    public Matrix<double> PGrad(Matrix<double> p, Matrix<double> y) => 2 * (p - y) / (p.RowCount * p.ColumnCount);

    public Matrix<double> WGrad(Matrix<double> pGrad, double penaltyGrad, Matrix<double> x, Matrix<double> w, double lambda) =>
        x.TransposeThisAndMultiply(pGrad) + penaltyGrad * lambda * w;
}

/// <summary>Entry by entry, every sum written out.</summary>
public sealed class L2RegularisedLoops : IL2Regularised
{
    public Matrix<double> PGrad(Matrix<double> p, Matrix<double> y) =>
        Matrix<double>.Build.Dense(p.RowCount, p.ColumnCount, (n, k) => 2 * (p[n, k] - y[n, k]) / p.RowCount / p.ColumnCount);

    public Matrix<double> WGrad(Matrix<double> pGrad, double penaltyGrad, Matrix<double> x, Matrix<double> w, double lambda)
    {
        Matrix<double> wGrad = Matrix<double>.Build.Dense(w.RowCount, w.ColumnCount);
        for (int d = 0; d < w.RowCount; d++)
        {
            for (int k = 0; k < w.ColumnCount; k++)
            {
                wGrad[d, k] = lambda * w[d, k] * penaltyGrad;
                for (int n = 0; n < x.RowCount; n++)
                {
                    wGrad[d, k] += x[n, d] * pGrad[n, k];
                }
            }
        }
        return wGrad;
    }
}

/// <summary>The penalty as further examples: a row <c>sqrt(lambda) e_d</c> of X for every weight, with the target 0.</summary>
public sealed class L2RegularisedOther : IL2Regularised
{
    public Matrix<double> PGrad(Matrix<double> p, Matrix<double> y) => (p - y).Divide(p.RowCount * p.ColumnCount / 2.0);

    public Matrix<double> WGrad(Matrix<double> pGrad, double penaltyGrad, Matrix<double> x, Matrix<double> w, double lambda)
    {
        Matrix<double> ridge = Math.Sqrt(lambda) * Matrix<double>.Build.DenseIdentity(w.RowCount);
        return x.Stack(ridge).Transpose() * pGrad.Stack(penaltyGrad * ridge * w);
    }
}
