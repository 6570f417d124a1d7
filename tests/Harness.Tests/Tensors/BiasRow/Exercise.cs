using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

/// <summary>A layer whose last row of weights is the bias: a column of ones is appended to x.</summary>
[Exercise("A layer with its bias in the last row of the weights")]
public static class BiasRow
{
    public static Matrix<double> Y([Shape("N", "D")] Matrix<double> x, [Shape("D+1", "K")] Matrix<double> w) =>
        x.Append(Matrix<double>.Build.Dense(x.RowCount, 1, 1)) * w;
}

[BackwardOf(typeof(BiasRow))]
public interface IBiasRow
{
    Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x);

    Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w);
}
