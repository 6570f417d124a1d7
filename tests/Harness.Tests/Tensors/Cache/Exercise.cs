using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public sealed record Kept(Matrix<double> A, Vector<double> B);

/// <summary>Two layers whose backward pass gets what the forward pass kept, as a tuple and as a record.</summary>
[Exercise("Two layers with a cache")]
public static class Cache
{
    public static Matrix<double> Z([Shape("N", "D")] Matrix<double> a, [Shape("D", "K")] Matrix<double> w, [Shape("K")] Vector<double> b) =>
        Matrix<double>.Build.Dense(a.RowCount, w.ColumnCount, (n, k) => a.Row(n) * w.Column(k) + b[k]);

    public static Matrix<double> Y(Matrix<double> z) => z.PointwiseTanh();
}

[BackwardOf(typeof(Cache))]
public interface ICache
{
    Matrix<double> ZGrad(Matrix<double> yGrad, (Matrix<double> y, Matrix<double> z) cache);

    (Matrix<double> AGrad, Matrix<double> WGrad, Vector<double> BGrad) Backward(Matrix<double> zGrad, Matrix<double> w, Kept cache);
}
