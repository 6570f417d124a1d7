using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rule: the softmax, less 1 at the label, over N.</summary>
public sealed class SoftmaxCrossEntropyReference : ISoftmaxCrossEntropy
{
    public Matrix<double> ZGrad(Matrix<double> z, Matrix<double> labels)
    {
        Matrix<double> error = Matrix<double>.Build.DenseOfRowVectors(z.EnumerateRows().Select(Softmax));
        for (int n = 0; n < z.RowCount; n++)
        {
            error[n, (int)labels[n, 0]] -= 1;
        }
        return error / z.RowCount;
    }

    private static Vector<double> Softmax(Vector<double> row)
    {
        Vector<double> exponentials = (row - row.Maximum()).PointwiseExp();
        return exponentials / exponentials.Sum();
    }
}

/// <summary>Entry by entry.</summary>
public sealed class SoftmaxCrossEntropyLoops : ISoftmaxCrossEntropy
{
    public Matrix<double> ZGrad(Matrix<double> z, Matrix<double> labels)
    {
        Matrix<double> zGrad = Matrix<double>.Build.Dense(z.RowCount, z.ColumnCount);
        for (int n = 0; n < z.RowCount; n++)
        {
            double largest = z.Row(n).Maximum();
            double sum = 0;
            for (int k = 0; k < z.ColumnCount; k++)
            {
                sum += Math.Exp(z[n, k] - largest);
            }
            for (int k = 0; k < z.ColumnCount; k++)
            {
                double target = labels[n, 0] == k ? 1 : 0;
                zGrad[n, k] = (Math.Exp(z[n, k] - largest) / sum - target) / z.RowCount;
            }
        }
        return zGrad;
    }
}

/// <summary>
/// A class's probability by its odds: <c>1 / (sum over j of exp(z[j] - z[k]))</c>, in which an overflow is a probability of 0.
/// </summary>
public sealed class SoftmaxCrossEntropyOther : ISoftmaxCrossEntropy
{
    public Matrix<double> ZGrad(Matrix<double> z, Matrix<double> labels)
    {
        Matrix<double> oneHot = Matrix<double>.Build.Dense(z.RowCount, z.ColumnCount, (n, k) => labels[n, 0] == k ? 1 : 0);
        Matrix<double> p = z.MapIndexed((n, _, score) => 1 / z.Row(n).Sum(other => Math.Exp(other - score)), Zeros.Include);
        return (p - oneHot) * (1.0 / z.RowCount);
    }
}

/// <summary>
/// Nothing taken out of the sum of exponentials: right while scores are moderate. The probability of a single class is 1 only to rounding,
/// and the gradient there, at K = 1, is noise instead of 0.
/// </summary>
public sealed class SoftmaxCrossEntropyNaive : ISoftmaxCrossEntropy
{
    public Matrix<double> ZGrad(Matrix<double> z, Matrix<double> labels) =>
        z.MapIndexed(
            (n, k, score) => (Math.Exp(score - Math.Log(z.Row(n).PointwiseExp().Sum())) - (labels[n, 0] == k ? 1 : 0)) / z.RowCount,
            Zeros.Include
        );
}
