using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.References;

/// <summary>The textbook rules in matrix form.</summary>
public sealed class ThreeLayerReluReference : IThreeLayerRelu
{
    public Matrix<double> A3Grad(Matrix<double> a3, Matrix<double> labels)
    {
        Matrix<double> error = Matrix<double>.Build.DenseOfRowVectors(a3.EnumerateRows().Select(Softmax));
        for (int n = 0; n < a3.RowCount; n++)
        {
            error[n, (int)labels[n, 0]] -= 1;
        }
        return error / a3.RowCount;
    }

    public Matrix<double> B3Grad(Matrix<double> a3Grad) => a3Grad.ColumnSums().ToRowMatrix();

    public Matrix<double> W3Grad(Matrix<double> a3Grad, Matrix<double> o2) => o2.TransposeThisAndMultiply(a3Grad);

    public Matrix<double> O2Grad(Matrix<double> a3Grad, Matrix<double> w3) => a3Grad.TransposeAndMultiply(w3);

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> a2) =>
        o2Grad.Map2((upstream, entry) => entry > 0 ? upstream : 0, a2, Zeros.Include);

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => a2Grad.ColumnSums().ToRowMatrix();

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => o1.TransposeThisAndMultiply(a2Grad);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => a2Grad.TransposeAndMultiply(w2);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> a1) =>
        o1Grad.Map2((upstream, entry) => entry > 0 ? upstream : 0, a1, Zeros.Include);

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => a1Grad.ColumnSums().ToRowMatrix();

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) => x.TransposeThisAndMultiply(a1Grad);

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) => a1Grad.TransposeAndMultiply(w1);

    private static Vector<double> Softmax(Vector<double> row)
    {
        Vector<double> exponentials = (row - row.Maximum()).PointwiseExp();
        return exponentials / exponentials.Sum();
    }
}

/// <summary>Entry by entry, every sum written out.</summary>
public sealed class ThreeLayerReluLoops : IThreeLayerRelu
{
    public Matrix<double> A3Grad(Matrix<double> a3, Matrix<double> labels)
    {
        Matrix<double> a3Grad = Matrix<double>.Build.Dense(a3.RowCount, a3.ColumnCount);
        for (int n = 0; n < a3.RowCount; n++)
        {
            double largest = a3.Row(n).Maximum();
            double sum = 0;
            for (int k = 0; k < a3.ColumnCount; k++)
            {
                sum += Math.Exp(a3[n, k] - largest);
            }
            for (int k = 0; k < a3.ColumnCount; k++)
            {
                double target = labels[n, 0] == k ? 1 : 0;
                a3Grad[n, k] = (Math.Exp(a3[n, k] - largest) / sum - target) / a3.RowCount;
            }
        }
        return a3Grad;
    }

    public Matrix<double> B3Grad(Matrix<double> a3Grad) => OverRows(a3Grad);

    public Matrix<double> W3Grad(Matrix<double> a3Grad, Matrix<double> o2) => OverBatch(o2, a3Grad);

    public Matrix<double> O2Grad(Matrix<double> a3Grad, Matrix<double> w3) => OverOutputs(a3Grad, w3);

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> a2) => BeforeRelu(o2Grad, a2);

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => OverRows(a2Grad);

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => OverBatch(o1, a2Grad);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => OverOutputs(a2Grad, w2);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> a1) => BeforeRelu(o1Grad, a1);

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => OverRows(a1Grad);

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) => OverBatch(x, a1Grad);

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) => OverOutputs(a1Grad, w1);

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
/// Other algebra: probabilities by their odds, products with ones, sums of outer products, transposed products, the sign for the
/// ReLU.
/// </summary>
public sealed class ThreeLayerReluOther : IThreeLayerRelu
{
    public Matrix<double> A3Grad(Matrix<double> a3, Matrix<double> labels)
    {
        Matrix<double> oneHot = Matrix<double>.Build.Dense(a3.RowCount, a3.ColumnCount, (n, k) => labels[n, 0] == k ? 1 : 0);
        Matrix<double> p = a3.MapIndexed((n, _, score) => 1 / a3.Row(n).Sum(other => Math.Exp(other - score)), Zeros.Include);
        return (p - oneHot) * (1.0 / a3.RowCount);
    }

    public Matrix<double> B3Grad(Matrix<double> a3Grad) => OfBias(a3Grad);

    public Matrix<double> W3Grad(Matrix<double> a3Grad, Matrix<double> o2) => OfWeights(a3Grad, o2);

    public Matrix<double> O2Grad(Matrix<double> a3Grad, Matrix<double> w3) => OfInput(a3Grad, w3);

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> a2) => BeforeRelu(o2Grad, a2);

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => OfBias(a2Grad);

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => OfWeights(a2Grad, o1);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => OfInput(a2Grad, w2);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> a1) => BeforeRelu(o1Grad, a1);

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => OfBias(a1Grad);

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) => OfWeights(a1Grad, x);

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) => OfInput(a1Grad, w1);

    private static Matrix<double> OfBias(Matrix<double> upstream) => Matrix<double>.Build.Dense(1, upstream.RowCount, 1.0) * upstream;

    private static Matrix<double> OfWeights(Matrix<double> upstream, Matrix<double> input) =>
        Enumerable.Range(0, input.RowCount).Select(n => input.Row(n).OuterProduct(upstream.Row(n))).Aggregate((sum, next) => sum + next);

    private static Matrix<double> OfInput(Matrix<double> upstream, Matrix<double> w) => (w * upstream.Transpose()).Transpose();

    private static Matrix<double> BeforeRelu(Matrix<double> upstream, Matrix<double> a) =>
        upstream.PointwiseMultiply(0.5 + 0.5 * a.PointwiseSign());
}
