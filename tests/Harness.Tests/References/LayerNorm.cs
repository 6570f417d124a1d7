using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The whole row at once: <c>(g - mean(g) - xHat mean(g xHat)) / sigma</c>.</summary>
public sealed class LayerNormReference : ILayerNorm
{
    public Matrix<double> BetaGrad(Matrix<double> yGrad) => yGrad.ColumnSums().ToRowMatrix();

    public Matrix<double> GammaGrad(Matrix<double> yGrad, Matrix<double> xHat) => yGrad.PointwiseMultiply(xHat).ColumnSums().ToRowMatrix();

    public Matrix<double> XHatGrad(Matrix<double> yGrad, Matrix<double> gamma) =>
        yGrad.MapIndexed((_, k, upstream) => upstream * gamma[0, k], Zeros.Include);

    public Matrix<double> XGrad(Matrix<double> xHatGrad, Matrix<double> x) =>
        Matrix<double>.Build.DenseOfRowVectors(Enumerable.Range(0, x.RowCount).Select(n => OfRow(xHatGrad.Row(n), x.Row(n))));

    private static Vector<double> OfRow(Vector<double> upstream, Vector<double> x)
    {
        Vector<double> centred = x - x.Average();
        double sigma = Math.Sqrt(centred.DotProduct(centred) / x.Count + LayerNorm.Epsilon);
        Vector<double> xHat = centred / sigma;
        return (upstream - upstream.Average() - xHat * (upstream.DotProduct(xHat) / x.Count)) / sigma;
    }
}

/// <summary>
/// Entry by entry, stage by stage: back through the quotient, the variance and the mean. A power beside a quotient
/// leaves rounding where the gradient is 0, at K = 1.
/// </summary>
public sealed class LayerNormLoops : ILayerNorm
{
    public Matrix<double> BetaGrad(Matrix<double> yGrad) =>
        Matrix<double>.Build.Dense(1, yGrad.ColumnCount, (_, k) => Enumerable.Range(0, yGrad.RowCount).Sum(n => yGrad[n, k]));

    public Matrix<double> GammaGrad(Matrix<double> yGrad, Matrix<double> xHat) =>
        Matrix<double>.Build.Dense(1, yGrad.ColumnCount, (_, k) => Enumerable.Range(0, yGrad.RowCount).Sum(n => yGrad[n, k] * xHat[n, k]));

    public Matrix<double> XHatGrad(Matrix<double> yGrad, Matrix<double> gamma) =>
        Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount, (n, k) => gamma[0, k] * yGrad[n, k]);

    public Matrix<double> XGrad(Matrix<double> xHatGrad, Matrix<double> x)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        int count = x.ColumnCount;
        for (int n = 0; n < x.RowCount; n++)
        {
            double mean = 0;
            for (int k = 0; k < count; k++)
            {
                mean += x[n, k] / count;
            }
            double variance = 0;
            for (int k = 0; k < count; k++)
            {
                variance += (x[n, k] - mean) * (x[n, k] - mean) / count;
            }
            double sigma = Math.Sqrt(variance + LayerNorm.Epsilon);
            double varianceGrad = 0;
            double meanGrad = 0;
            for (int k = 0; k < count; k++)
            {
                varianceGrad -= xHatGrad[n, k] * (x[n, k] - mean) / (2 * sigma * sigma * sigma);
                meanGrad -= xHatGrad[n, k] * Math.Pow(variance + LayerNorm.Epsilon, -0.5);
            }
            for (int k = 0; k < count; k++)
            {
                xGrad[n, k] = xHatGrad[n, k] / sigma + varianceGrad * 2 * (x[n, k] - mean) / count + meanGrad / count;
            }
        }
        return xGrad;
    }
}

/// <summary>
/// The Jacobian of every row as a matrix, <c>(I - 1 1' / K - xHat xHat' / K) / sigma</c>, and the scale as a diagonal matrix.
/// </summary>
public sealed class LayerNormOther : ILayerNorm
{
    public Matrix<double> BetaGrad(Matrix<double> yGrad) => Matrix<double>.Build.Dense(1, yGrad.RowCount, 1.0) * yGrad;

    public Matrix<double> GammaGrad(Matrix<double> yGrad, Matrix<double> xHat) =>
        xHat.TransposeThisAndMultiply(yGrad).Diagonal().ToRowMatrix();

    public Matrix<double> XHatGrad(Matrix<double> yGrad, Matrix<double> gamma) =>
        yGrad * Matrix<double>.Build.DenseOfDiagonalVector(gamma.Row(0));

    public Matrix<double> XGrad(Matrix<double> xHatGrad, Matrix<double> x) =>
        Matrix<double>.Build.DenseOfRowVectors(Enumerable.Range(0, x.RowCount).Select(n => Jacobian(x.Row(n)) * xHatGrad.Row(n)));

    private static Matrix<double> Jacobian(Vector<double> x)
    {
        Matrix<double> centring = Matrix<double>.Build.DenseIdentity(x.Count) - Matrix<double>.Build.Dense(x.Count, x.Count, 1.0 / x.Count);
        Vector<double> centred = centring * x;
        double variancePlus = centred.DotProduct(centred) / x.Count + LayerNorm.Epsilon;
        return (centring - centred.OuterProduct(centred) / (x.Count * variancePlus)) / Math.Sqrt(variancePlus);
    }
}
