using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Fixtures;

/// <summary>
/// The mean cross-entropy of N rows of K class scores: <c>loss = sum over n of (log(sum over k of exp(z[n,k])) - z[n,labels[n]]) / N</c>,
/// which is the mean of -log softmax(z)[n,labels[n]].
/// </summary>
[Exercise("Softmax cross-entropy of class labels")]
public static class SoftmaxCrossEntropy
{
    /// <summary>The mean cross-entropy of the scores z, N x K, and the labels, N x 1, each a class from 0 to K-1.</summary>
    public static double Loss([Shape("N", "K")] Matrix<double> z, [Shape("N", "1"), Whole("K")] Matrix<double> labels)
    {
        Matrix<double> logSums = LogSumExp.Y(z);
        double sum = 0;
        for (int n = 0; n < z.RowCount; n++)
        {
            sum += logSums[n, 0] - z[n, (int)labels[n, 0]];
        }
        return sum / z.RowCount;
    }
}

/// <summary>The gradient of <see cref="SoftmaxCrossEntropy"/>.</summary>
[BackwardOf(typeof(SoftmaxCrossEntropy))]
public interface ISoftmaxCrossEntropy
{
    /// <summary>dLoss/dZ, N x K, from the loss itself.</summary>
    /// <param name="z">Z, N x K.</param>
    /// <param name="labels">The right class of every row, N x 1: whole numbers from 0 to K-1.</param>
    Matrix<double> ZGrad(Matrix<double> z, Matrix<double> labels);
}
