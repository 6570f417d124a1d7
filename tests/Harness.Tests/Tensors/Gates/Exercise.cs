using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

/// <summary>A step of a gated unit: the four gates are blocks of H columns, in the order input, forget, output, candidate.</summary>
[Exercise("A gated step with four gates in one matrix")]
public static class Gates
{
    public static Matrix<double> A([Shape("N", "D")] Matrix<double> x, [Shape("D", "4*H")] Matrix<double> w) => x * w;

    public static Matrix<double> C(Matrix<double> a, [Shape("N", "H")] Matrix<double> c0)
    {
        int h = c0.ColumnCount;
        return c0.MapIndexed((n, k, c) => Sig(a[n, h + k]) * c + Sig(a[n, k]) * System.Math.Tanh(a[n, 3 * h + k]) * Sig(a[n, 2 * h + k]));
    }

    private static double Sig(double v) => 1 / (1 + System.Math.Exp(-v));
}

[BackwardOf(typeof(Gates))]
public interface IGates
{
    Matrix<double> AGrad(Matrix<double> cGrad, Matrix<double> a, Matrix<double> c0);

    Matrix<double> WGrad(Matrix<double> aGrad, Matrix<double> x);
}
