// AGrad wrong-value at scalar
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : IGates
{
    private static double Sig(double v) => 1 / (1 + System.Math.Exp(-v));

    private static double SigGrad(double v) => Sig(v) * (1 - Sig(v));

    public Matrix<double> AGrad(Matrix<double> cGrad, Matrix<double> a, Matrix<double> c0)
    {
        int h = c0.ColumnCount;
        var grad = Matrix<double>.Build.Dense(a.RowCount, a.ColumnCount);
        for (int n = 0; n < a.RowCount; n++)
        for (int k = 0; k < h; k++)
        {
            double i = a[n, 1 * h + k],
                f = a[n, 0 * h + k],
                o = a[n, 2 * h + k],
                g = System.Math.Tanh(a[n, 3 * h + k]);
            grad[n, 1 * h + k] = cGrad[n, k] * SigGrad(i) * g * Sig(o);
            grad[n, 0 * h + k] = cGrad[n, k] * SigGrad(f) * c0[n, k];
            grad[n, 2 * h + k] = cGrad[n, k] * SigGrad(o) * g * Sig(i);
            grad[n, 3 * h + k] = cGrad[n, k] * (1 - g * g) * Sig(i) * Sig(o);
        }
        return grad;
    }

    public Matrix<double> WGrad(Matrix<double> aGrad, Matrix<double> x) => x.TransposeThisAndMultiply(aGrad);
}
