using MathNet.Numerics.LinearAlgebra;

internal static class Loops
{
    public static Matrix<double> Zeros(int rows, int columns) => Matrix<double>.Build.Dense(rows, columns);

    public static Matrix<double> ThroughSigmoid(Matrix<double> upstream, Matrix<double> o)
    {
        var grad = Zeros(o.RowCount, o.ColumnCount);
        for (int n = 0; n < o.RowCount; n++)
            for (int k = 0; k < o.ColumnCount; k++)
                grad[n, k] = upstream[n, k] * o[n, k] * (1 - o[n, k]);
        return grad;
    }

    public static Matrix<double> SumRows(Matrix<double> upstream)
    {
        var grad = Zeros(1, upstream.ColumnCount);
        for (int n = 0; n < upstream.RowCount; n++)
            for (int k = 0; k < upstream.ColumnCount; k++)
                grad[0, k] += upstream[n, k];
        return grad;
    }

    public static Matrix<double> Weights(Matrix<double> upstream, Matrix<double> input)
    {
        var grad = Zeros(input.ColumnCount, upstream.ColumnCount);
        for (int d = 0; d < input.ColumnCount; d++)
            for (int k = 0; k < upstream.ColumnCount; k++)
                for (int n = 0; n < input.RowCount; n++)
                    grad[d, k] += input[n, d] * upstream[n, k];
        return grad;
    }

    public static Matrix<double> Inputs(Matrix<double> upstream, Matrix<double> weights)
    {
        var grad = Zeros(upstream.RowCount, weights.RowCount);
        for (int n = 0; n < upstream.RowCount; n++)
            for (int d = 0; d < weights.RowCount; d++)
                for (int k = 0; k < weights.ColumnCount; k++)
                    grad[n, d] += upstream[n, k] * weights[d, k];
        return grad;
    }
}
