using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rules in matrix form; the two ways out of X add up.</summary>
public sealed class ResidualBlockReference : IResidualBlock
{
    public Matrix<double> A2Grad(Matrix<double> yGrad) => yGrad.Clone();

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => a2Grad.ColumnSums().ToRowMatrix();

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => o1.TransposeThisAndMultiply(a2Grad);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => a2Grad.TransposeAndMultiply(w2);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> a1) =>
        o1Grad.Map2((upstream, entry) => entry > 0 ? upstream : 0, a1, Zeros.Include);

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => a1Grad.ColumnSums().ToRowMatrix();

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) => x.TransposeThisAndMultiply(a1Grad);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> a1Grad, Matrix<double> w1) => yGrad + a1Grad.TransposeAndMultiply(w1);
}

/// <summary>Entry by entry, every sum written out.</summary>
public sealed class ResidualBlockLoops : IResidualBlock
{
    public Matrix<double> A2Grad(Matrix<double> yGrad) =>
        Matrix<double>.Build.Dense(yGrad.RowCount, yGrad.ColumnCount, (n, d) => yGrad[n, d]);

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => OverRows(a2Grad);

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => OverBatch(o1, a2Grad);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => OverOutputs(a2Grad, w2);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> a1) => BeforeRelu(o1Grad, a1);

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => OverRows(a1Grad);

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) => OverBatch(x, a1Grad);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> a1Grad, Matrix<double> w1)
    {
        Matrix<double> xGrad = OverOutputs(a1Grad, w1);
        for (int n = 0; n < xGrad.RowCount; n++)
        {
            for (int d = 0; d < xGrad.ColumnCount; d++)
            {
                xGrad[n, d] += yGrad[n, d];
            }
        }
        return xGrad;
    }

    private static Matrix<double> BeforeRelu(Matrix<double> upstream, Matrix<double> a) =>
        Matrix<double>.Build.Dense(a.RowCount, a.ColumnCount, (n, k) => a[n, k] > 0 ? upstream[n, k] : 0);

    // The sum over n of left[n, row] * right[n, column]: a gradient of weights.
    private static Matrix<double> OverBatch(Matrix<double> left, Matrix<double> right)
    {
        Matrix<double> product = Matrix<double>.Build.Dense(left.ColumnCount, right.ColumnCount);
        for (int n = 0; n < left.RowCount; n++)
        {
            for (int row = 0; row < left.ColumnCount; row++)
            {
                for (int column = 0; column < right.ColumnCount; column++)
                {
                    product[row, column] += left[n, row] * right[n, column];
                }
            }
        }
        return product;
    }

    // The sum over the outputs of upstream[n, output] * w[input, output]: a gradient of a layer's input.
    private static Matrix<double> OverOutputs(Matrix<double> upstream, Matrix<double> w)
    {
        Matrix<double> product = Matrix<double>.Build.Dense(upstream.RowCount, w.RowCount);
        for (int n = 0; n < upstream.RowCount; n++)
        {
            for (int input = 0; input < w.RowCount; input++)
            {
                for (int output = 0; output < w.ColumnCount; output++)
                {
                    product[n, input] += upstream[n, output] * w[input, output];
                }
            }
        }
        return product;
    }

    private static Matrix<double> OverRows(Matrix<double> upstream)
    {
        Matrix<double> sum = Matrix<double>.Build.Dense(1, upstream.ColumnCount);
        for (int n = 0; n < upstream.RowCount; n++)
        {
            for (int column = 0; column < upstream.ColumnCount; column++)
            {
                sum[0, column] += upstream[n, column];
            }
        }
        return sum;
    }
}

/// <summary>
/// Other algebra: the two ways out of X as one product of blocks, products with ones, transposed products, the sign for the ReLU.
/// </summary>
public sealed class ResidualBlockOther : IResidualBlock
{
    public Matrix<double> A2Grad(Matrix<double> yGrad) => yGrad;

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => Matrix<double>.Build.Dense(1, a2Grad.RowCount, 1.0) * a2Grad;

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => (a2Grad.Transpose() * o1).Transpose();

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => (w2 * a2Grad.Transpose()).Transpose();

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> a1) => o1Grad.PointwiseMultiply(0.5 + 0.5 * a1.PointwiseSign());

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => a1Grad.EnumerateRows().Aggregate((sum, next) => sum + next).ToRowMatrix();

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) =>
        Enumerable.Range(0, x.RowCount).Select(n => x.Row(n).OuterProduct(a1Grad.Row(n))).Aggregate((sum, next) => sum + next);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> a1Grad, Matrix<double> w1) =>
        yGrad.Append(a1Grad) * Matrix<double>.Build.DenseIdentity(yGrad.ColumnCount).Append(w1).Transpose();
}
