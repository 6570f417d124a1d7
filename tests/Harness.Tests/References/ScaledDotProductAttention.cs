using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rules in matrix form.</summary>
public sealed class ScaledDotProductAttentionReference : IScaledDotProductAttention
{
    public Matrix<double> VGrad(Matrix<double> yGrad, Matrix<double> p) => p.TransposeThisAndMultiply(yGrad);

    public Matrix<double> PGrad(Matrix<double> yGrad, Matrix<double> v) => yGrad.TransposeAndMultiply(v);

    public Matrix<double> SGrad(Matrix<double> pGrad, Matrix<double> p)
    {
        Vector<double> inner = pGrad.PointwiseMultiply(p).RowSums();
        return p.MapIndexed((n, m, weight) => weight * (pGrad[n, m] - inner[n]), Zeros.Include);
    }

    public Matrix<double> QGrad(Matrix<double> sGrad, Matrix<double> k) => sGrad * k / Math.Sqrt(k.ColumnCount);

    public Matrix<double> KGrad(Matrix<double> sGrad, Matrix<double> q) => sGrad.TransposeThisAndMultiply(q) / Math.Sqrt(q.ColumnCount);
}

/// <summary>Entry by entry, every sum written out.</summary>
public sealed class ScaledDotProductAttentionLoops : IScaledDotProductAttention
{
    public Matrix<double> VGrad(Matrix<double> yGrad, Matrix<double> p) =>
        Matrix<double>.Build.Dense(p.ColumnCount, yGrad.ColumnCount, (m, e) => Sum(p.RowCount, n => p[n, m] * yGrad[n, e]));

    public Matrix<double> PGrad(Matrix<double> yGrad, Matrix<double> v) =>
        Matrix<double>.Build.Dense(yGrad.RowCount, v.RowCount, (n, m) => Sum(v.ColumnCount, e => yGrad[n, e] * v[m, e]));

    public Matrix<double> SGrad(Matrix<double> pGrad, Matrix<double> p) =>
        Matrix<double>.Build.Dense(
            p.RowCount,
            p.ColumnCount,
            (n, m) => Sum(p.ColumnCount, j => pGrad[n, j] * p[n, j] * ((j == m ? 1 : 0) - p[n, m]))
        );

    public Matrix<double> QGrad(Matrix<double> sGrad, Matrix<double> k) =>
        Matrix<double>.Build.Dense(
            sGrad.RowCount,
            k.ColumnCount,
            (n, d) => Sum(k.RowCount, m => sGrad[n, m] * k[m, d]) / Math.Sqrt(k.ColumnCount)
        );

    public Matrix<double> KGrad(Matrix<double> sGrad, Matrix<double> q) =>
        Matrix<double>.Build.Dense(
            sGrad.ColumnCount,
            q.ColumnCount,
            (m, d) => Sum(q.RowCount, n => sGrad[n, m] * q[n, d]) / Math.Sqrt(q.ColumnCount)
        );

    private static double Sum(int count, Func<int, double> term)
    {
        double sum = 0;
        for (int i = 0; i < count; i++)
        {
            sum += term(i);
        }
        return sum;
    }
}

/// <summary>One query after another, with the softmax's Jacobian as a matrix; the scale goes into the keys or queries first.</summary>
public sealed class ScaledDotProductAttentionOther : IScaledDotProductAttention
{
    public Matrix<double> VGrad(Matrix<double> yGrad, Matrix<double> p) =>
        Enumerable.Range(0, p.RowCount).Select(n => p.Row(n).OuterProduct(yGrad.Row(n))).Aggregate((sum, next) => sum + next);

    public Matrix<double> PGrad(Matrix<double> yGrad, Matrix<double> v) =>
        Matrix<double>.Build.DenseOfRowVectors(yGrad.EnumerateRows().Select(upstream => v * upstream));

    public Matrix<double> SGrad(Matrix<double> pGrad, Matrix<double> p) =>
        Matrix<double>.Build.DenseOfRowVectors(Enumerable.Range(0, p.RowCount).Select(n => Jacobian(p.Row(n)) * pGrad.Row(n)));

    public Matrix<double> QGrad(Matrix<double> sGrad, Matrix<double> k)
    {
        Matrix<double> scaled = k * Math.Pow(k.ColumnCount, -0.5);
        return Matrix<double>.Build.DenseOfRowVectors(sGrad.EnumerateRows().Select(upstream => scaled.LeftMultiply(upstream)));
    }

    public Matrix<double> KGrad(Matrix<double> sGrad, Matrix<double> q)
    {
        Matrix<double> scaled = q * Math.Pow(q.ColumnCount, -0.5);
        return (scaled.Transpose() * sGrad).Transpose();
    }

    private static Matrix<double> Jacobian(Vector<double> p) => Matrix<double>.Build.DenseOfDiagonalVector(p) - p.OuterProduct(p);
}
