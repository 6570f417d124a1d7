using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The whole column at once: <c>(g - mean(g) - xHat mean(g xHat)) / sigma</c>.</summary>
public sealed class BatchNormReference : IBatchNorm
{
    public (Matrix<double> XGrad, Matrix<double> GammaGrad, Matrix<double> BetaGrad) Backward(
        Matrix<double> yGrad,
        Matrix<double> xHat,
        Matrix<double> variance,
        Matrix<double> gamma
    )
    {
        Vector<double> beta = yGrad.ColumnSums() / yGrad.RowCount;
        Vector<double> scale = yGrad.PointwiseMultiply(xHat).ColumnSums() / yGrad.RowCount;
        Matrix<double> xGrad = yGrad.MapIndexed(
            (n, k, upstream) => gamma[0, k] * (upstream - beta[k] - xHat[n, k] * scale[k]) / Math.Sqrt(variance[0, k] + BatchNorm.Epsilon),
            Zeros.Include
        );
        return (xGrad, (scale * yGrad.RowCount).ToRowMatrix(), (beta * yGrad.RowCount).ToRowMatrix());
    }
}

/// <summary>
/// Entry by entry, stage by stage: back through the quotient, the variance and the mean. A power beside a quotient
/// leaves rounding where the gradient is 0, at N = 1.
/// </summary>
public sealed class BatchNormLoops : IBatchNorm
{
    public (Matrix<double> XGrad, Matrix<double> GammaGrad, Matrix<double> BetaGrad) Backward(
        Matrix<double> yGrad,
        Matrix<double> xHat,
        Matrix<double> variance,
        Matrix<double> gamma
    )
    {
        int count = yGrad.RowCount;
        Matrix<double> xGrad = Matrix<double>.Build.Dense(count, yGrad.ColumnCount);
        Matrix<double> gammaGrad = Matrix<double>.Build.Dense(1, yGrad.ColumnCount);
        Matrix<double> betaGrad = Matrix<double>.Build.Dense(1, yGrad.ColumnCount);
        for (int k = 0; k < yGrad.ColumnCount; k++)
        {
            double sigma = Math.Sqrt(variance[0, k] + BatchNorm.Epsilon);
            double varianceGrad = 0;
            double meanGrad = 0;
            for (int n = 0; n < count; n++)
            {
                gammaGrad[0, k] += yGrad[n, k] * xHat[n, k];
                betaGrad[0, k] += yGrad[n, k];
                double xHatGrad = gamma[0, k] * yGrad[n, k];
                varianceGrad -= xHatGrad * xHat[n, k] / (2 * sigma * sigma);
                meanGrad -= xHatGrad * Math.Pow(variance[0, k] + BatchNorm.Epsilon, -0.5);
            }
            for (int n = 0; n < count; n++)
            {
                double centred = xHat[n, k] * sigma;
                xGrad[n, k] = gamma[0, k] * yGrad[n, k] / sigma + varianceGrad * 2 * centred / count + meanGrad / count;
            }
        }
        return (xGrad, gammaGrad, betaGrad);
    }
}

/// <summary>The Jacobian of every column as a matrix, <c>(I - 1 1' / N - xHat xHat' / N) / sigma</c>.</summary>
public sealed class BatchNormOther : IBatchNorm
{
    public (Matrix<double> XGrad, Matrix<double> GammaGrad, Matrix<double> BetaGrad) Backward(
        Matrix<double> yGrad,
        Matrix<double> xHat,
        Matrix<double> variance,
        Matrix<double> gamma
    )
    {
        Matrix<double> xHatGrad = yGrad * Matrix<double>.Build.DenseOfDiagonalVector(gamma.Row(0));
        Matrix<double> xGrad = Matrix<double>.Build.DenseOfColumnVectors(
            Enumerable.Range(0, yGrad.ColumnCount).Select(k => Jacobian(xHat.Column(k), variance[0, k]) * xHatGrad.Column(k))
        );
        return (
            xGrad,
            yGrad.TransposeThisAndMultiply(xHat).Diagonal().ToRowMatrix(),
            Matrix<double>.Build.Dense(1, yGrad.RowCount, 1.0) * yGrad
        );
    }

    private static Matrix<double> Jacobian(Vector<double> xHat, double variance) =>
        (Matrix<double>.Build.DenseIdentity(xHat.Count) - (xHat.OuterProduct(xHat) + 1) / xHat.Count)
        * Math.Pow(variance + BatchNorm.Epsilon, -0.5);
}
