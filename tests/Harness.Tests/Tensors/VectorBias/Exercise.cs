using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

[Exercise("A layer with its bias as a vector")]
public static class VectorBias
{
    public static Matrix<double> Y([Shape("N", "D")] Matrix<double> x, [Shape("D", "K")] Matrix<double> w, [Shape("K")] Vector<double> b) =>
        Matrix<double>.Build.Dense(x.RowCount, w.ColumnCount, (n, k) => x.Row(n) * w.Column(k) + b[k]);
}

[BackwardOf(typeof(VectorBias))]
public interface IVectorBias
{
    Vector<double> BGrad(Matrix<double> yGrad);

    Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x);
}
