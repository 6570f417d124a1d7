using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rules in matrix form.</summary>
public sealed class TwoLayerNetReference : ITwoLayerNet
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y) =>
        (o2 - y).PointwiseDivide(o2.PointwiseMultiply(1 - o2)) / o2.RowCount;

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> o2) => o2Grad.PointwiseMultiply(o2).PointwiseMultiply(1 - o2);

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => a2Grad.ColumnSums().ToRowMatrix();

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => o1.TransposeThisAndMultiply(a2Grad);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => a2Grad.TransposeAndMultiply(w2);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> o1) => o1Grad.PointwiseMultiply(o1).PointwiseMultiply(1 - o1);

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => a1Grad.ColumnSums().ToRowMatrix();

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) => x.TransposeThisAndMultiply(a1Grad);

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) => a1Grad.TransposeAndMultiply(w1);
}

/// <summary>Entry by entry, every sum written out.</summary>
public sealed class TwoLayerNetLoops : ITwoLayerNet
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y)
    {
        Matrix<double> o2Grad = Matrix<double>.Build.Dense(o2.RowCount, 1);
        for (int n = 0; n < o2.RowCount; n++)
        {
            o2Grad[n, 0] = (y[n, 0] == 1 ? -1 / o2[n, 0] : 1 / (1 - o2[n, 0])) / o2.RowCount;
        }
        return o2Grad;
    }

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> o2) => BeforeSigmoid(o2Grad, o2);

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => OverRows(a2Grad);

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => OverBatch(o1, a2Grad);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => OverOutputs(a2Grad, w2);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> o1) => BeforeSigmoid(o1Grad, o1);

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => OverRows(a1Grad);

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) => OverBatch(x, a1Grad);

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) => OverOutputs(a1Grad, w1);

    private static Matrix<double> BeforeSigmoid(Matrix<double> upstream, Matrix<double> o) =>
        Matrix<double>.Build.Dense(o.RowCount, o.ColumnCount, (n, k) => upstream[n, k] * o[n, k] * (1 - o[n, k]));

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

/// <summary>Other algebra: logarithms one by one, <c>o - o^2</c>, products with ones, transposed products.</summary>
public sealed class TwoLayerNetOther : ITwoLayerNet
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y) =>
        ((1 - y).PointwiseDivide(1 - o2) - y.PointwiseDivide(o2)) * (1.0 / y.RowCount);

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> o2) => o2Grad.PointwiseMultiply(o2 - o2.PointwisePower(2));

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => Ones(a2Grad) * a2Grad;

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => (a2Grad.Transpose() * o1).Transpose();

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => (w2 * a2Grad.Transpose()).Transpose();

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> o1) => o1Grad.PointwiseMultiply(o1 - o1.PointwisePower(2));

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => Ones(a1Grad) * a1Grad;

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) =>
        Enumerable.Range(0, x.RowCount).Select(n => x.Row(n).OuterProduct(a1Grad.Row(n))).Aggregate((sum, next) => sum + next);

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) =>
        Matrix<double>.Build.DenseOfRowVectors(a1Grad.EnumerateRows().Select(upstream => w1 * upstream));

    private static Matrix<double> Ones(Matrix<double> upstream) => Matrix<double>.Build.Dense(1, upstream.RowCount, 1.0);
}
