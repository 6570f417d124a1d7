using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rules in matrix form.</summary>
public sealed class AffineReference : IAffine
{
    public Matrix<double> BGrad(Matrix<double> yGrad) => yGrad.ColumnSums().ToRowMatrix();

    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x) => x.TransposeThisAndMultiply(yGrad);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w) => yGrad.TransposeAndMultiply(w);
}

/// <summary>Entry by entry, every sum written out.</summary>
public sealed class AffineLoops : IAffine
{
    public Matrix<double> BGrad(Matrix<double> yGrad) =>
        Matrix<double>.Build.Dense(1, yGrad.ColumnCount, (_, k) => Sum(yGrad.RowCount, n => yGrad[n, k]));

    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x) =>
        Matrix<double>.Build.Dense(x.ColumnCount, yGrad.ColumnCount, (d, k) => Sum(yGrad.RowCount, n => x[n, d] * yGrad[n, k]));

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w) =>
        Matrix<double>.Build.Dense(yGrad.RowCount, w.RowCount, (n, d) => Sum(yGrad.ColumnCount, k => yGrad[n, k] * w[d, k]));

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

/// <summary>One example after another: the gradients of each row of X, added up.</summary>
public sealed class AffineOther : IAffine
{
    public Matrix<double> BGrad(Matrix<double> yGrad)
    {
        Vector<double> sum = Vector<double>.Build.Dense(yGrad.ColumnCount);
        foreach (Vector<double> upstream in yGrad.EnumerateRows())
        {
            sum += upstream;
        }
        return sum.ToRowMatrix();
    }

    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Matrix<double> sum = Matrix<double>.Build.Dense(x.ColumnCount, yGrad.ColumnCount);
        for (int n = 0; n < x.RowCount; n++)
        {
            sum += x.Row(n).ToColumnMatrix() * yGrad.Row(n).ToRowMatrix();
        }
        return sum;
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w) =>
        Matrix<double>.Build.DenseOfRowVectors(yGrad.EnumerateRows().Select(upstream => w * upstream));
}
