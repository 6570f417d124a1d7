using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>Only the first of the largest entries of a column passes its upstream on.</summary>
public sealed class MaxOverRowsReference : IMaxOverRows
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        for (int k = 0; k < x.ColumnCount; k++)
        {
            xGrad[x.Column(k).MaximumIndex(), k] = yGrad[0, k];
        }
        return xGrad;
    }
}

/// <summary>Entry by entry; the last of the largest entries wins.</summary>
public sealed class MaxOverRowsLoops : IMaxOverRows
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Matrix<double> xGrad = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount);
        for (int k = 0; k < x.ColumnCount; k++)
        {
            int best = 0;
            for (int n = 1; n < x.RowCount; n++)
            {
                if (x[n, k] >= x[best, k])
                {
                    best = n;
                }
            }
            xGrad[best, k] += yGrad[0, k];
        }
        return xGrad;
    }
}

/// <summary>A mask of the entries that equal the maximum; ties share the upstream.</summary>
public sealed class MaxOverRowsOther : IMaxOverRows
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Vector<double> largest = Vector<double>.Build.DenseOfEnumerable(x.EnumerateColumns().Select(column => column.Maximum()));
        Matrix<double> mask = x.MapIndexed((_, k, entry) => entry == largest[k] ? 1.0 : 0.0, Zeros.Include);
        Vector<double> share = yGrad.Row(0).PointwiseDivide(mask.ColumnSums());
        return mask * Matrix<double>.Build.DenseOfDiagonalVector(share);
    }
}
