using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The quotient rule, row by row: <c>b / (|a| |b|) - y a / |a|^2</c>.</summary>
public sealed class CosineSimilarityReference : ICosineSimilarity
{
    public Matrix<double> AGrad(Matrix<double> yGrad, Matrix<double> a, Matrix<double> b, Matrix<double> y) => OfFirst(yGrad, a, b, y);

    public Matrix<double> BGrad(Matrix<double> yGrad, Matrix<double> a, Matrix<double> b, Matrix<double> y) => OfFirst(yGrad, b, a, y);

    private static Matrix<double> OfFirst(Matrix<double> yGrad, Matrix<double> first, Matrix<double> second, Matrix<double> y)
    {
        Vector<double> lengths = Lengths(first);
        Vector<double> otherLengths = Lengths(second);
        return first.MapIndexed(
            (n, d, entry) => yGrad[n, 0] * (second[n, d] / otherLengths[n] - y[n, 0] * entry / lengths[n]) / lengths[n],
            Zeros.Include
        );
    }

    private static Vector<double> Lengths(Matrix<double> rows) =>
        (rows.PointwiseMultiply(rows).RowSums() + CosineSimilarity.Epsilon).PointwiseSqrt();
}

/// <summary>Entry by entry; the cosine comes from a and b alone.</summary>
public sealed class CosineSimilarityLoops : ICosineSimilarity
{
    public Matrix<double> AGrad(Matrix<double> yGrad, Matrix<double> a, Matrix<double> b, Matrix<double> y)
    {
        Matrix<double> aGrad = Matrix<double>.Build.Dense(a.RowCount, a.ColumnCount);
        for (int n = 0; n < a.RowCount; n++)
        {
            (double aa, double ab, double bb) = Products(a, b, n);
            for (int d = 0; d < a.ColumnCount; d++)
            {
                aGrad[n, d] = yGrad[n, 0] * (b[n, d] - a[n, d] * ab / aa) / Math.Sqrt(aa * bb);
            }
        }
        return aGrad;
    }

    public Matrix<double> BGrad(Matrix<double> yGrad, Matrix<double> a, Matrix<double> b, Matrix<double> y)
    {
        Matrix<double> bGrad = Matrix<double>.Build.Dense(b.RowCount, b.ColumnCount);
        for (int n = 0; n < b.RowCount; n++)
        {
            (double aa, double ab, double bb) = Products(a, b, n);
            for (int d = 0; d < b.ColumnCount; d++)
            {
                bGrad[n, d] = yGrad[n, 0] * (a[n, d] - b[n, d] * ab / bb) / Math.Sqrt(aa * bb);
            }
        }
        return bGrad;
    }

    private static (double AA, double AB, double BB) Products(Matrix<double> a, Matrix<double> b, int n)
    {
        double aa = CosineSimilarity.Epsilon;
        double ab = 0;
        double bb = CosineSimilarity.Epsilon;
        for (int d = 0; d < a.ColumnCount; d++)
        {
            aa += a[n, d] * a[n, d];
            ab += a[n, d] * b[n, d];
            bb += b[n, d] * b[n, d];
        }
        return (aa, ab, bb);
    }
}

/// <summary>
/// Geometry: only the part of the other direction that is perpendicular to a row turns it. Epsilon is a further coordinate, which
/// each row has alone.
/// </summary>
public sealed class CosineSimilarityOther : ICosineSimilarity
{
    public Matrix<double> AGrad(Matrix<double> yGrad, Matrix<double> a, Matrix<double> b, Matrix<double> y) =>
        Matrix<double>.Build.DenseOfRowVectors(Enumerable.Range(0, a.RowCount).Select(n => yGrad[n, 0] * Turn(a.Row(n), b.Row(n))));

    public Matrix<double> BGrad(Matrix<double> yGrad, Matrix<double> a, Matrix<double> b, Matrix<double> y) =>
        Matrix<double>.Build.DenseOfRowVectors(Enumerable.Range(0, b.RowCount).Select(n => yGrad[n, 0] * Turn(b.Row(n), a.Row(n))));

    private static Vector<double> Turn(Vector<double> row, Vector<double> other)
    {
        double extra = Math.Sqrt(CosineSimilarity.Epsilon);
        Vector<double> extended = Vector<double>.Build.DenseOfEnumerable(row.Append(extra).Append(0));
        Vector<double> direction = extended.Normalize(2);
        Vector<double> target = Vector<double>.Build.DenseOfEnumerable(other.Append(0).Append(extra)).Normalize(2);
        Vector<double> turn = (target - direction * direction.DotProduct(target)) / extended.L2Norm();
        return turn.SubVector(0, row.Count);
    }
}
