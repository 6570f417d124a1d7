using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The lookup as a product with one-hot rows, <c>y = oneHot w</c>.</summary>
public sealed class EmbeddingReference : IEmbedding
{
    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> w, Matrix<double> ids)
    {
        Matrix<double> oneHot = Matrix<double>.Build.Dense(ids.RowCount, w.RowCount, (n, k) => ids[n, 0] == k ? 1 : 0);
        return oneHot.TransposeThisAndMultiply(yGrad);
    }
}

/// <summary>Every looked-up row adds its upstream to the row that it came from.</summary>
public sealed class EmbeddingLoops : IEmbedding
{
    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> w, Matrix<double> ids)
    {
        Matrix<double> wGrad = Matrix<double>.Build.Dense(w.RowCount, w.ColumnCount);
        for (int n = 0; n < ids.RowCount; n++)
        {
            for (int d = 0; d < w.ColumnCount; d++)
            {
                wGrad[(int)ids[n, 0], d] += yGrad[n, d];
            }
        }
        return wGrad;
    }
}

/// <summary>Every row of the table gathers the upstreams of its own id.</summary>
public sealed class EmbeddingOther : IEmbedding
{
    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> w, Matrix<double> ids)
    {
        ILookup<int, Vector<double>> upstreams = Enumerable
            .Range(0, ids.RowCount)
            .ToLookup(n => (int)Math.Round(ids[n, 0]), n => yGrad.Row(n));
        Vector<double> none = Vector<double>.Build.Dense(w.ColumnCount);
        return Matrix<double>.Build.DenseOfRowVectors(
            Enumerable.Range(0, w.RowCount).Select(k => upstreams[k].Aggregate(none, (sum, next) => sum + next))
        );
    }
}
