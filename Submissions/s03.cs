using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace Homework.Week3;

public class Answers : ITwoLayerNet
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y)
    {
        double n = y.RowCount;
        return o2.Map2((o, t) => (t == 1 ? -1 / o : 1 / (1 - o)) / n, y);
    }

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> o2) =>
        o2Grad.PointwiseMultiply(o2 - o2.PointwisePower(2));

    public Matrix<double> B2Grad(Matrix<double> a2Grad) =>
        Ones(a2Grad) * a2Grad;

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) =>
        o1.TransposeThisAndMultiply(a2Grad);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) =>
        a2Grad.TransposeAndMultiply(w2);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> o1) =>
        o1Grad.Map2((g, o) => g * (0.25 - (o - 0.5) * (o - 0.5)), o1);

    public Matrix<double> B1Grad(Matrix<double> a1Grad) =>
        Ones(a1Grad) * a1Grad;

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) =>
        (a1Grad.Transpose() * x).Transpose();

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) =>
        (w1 * a1Grad.Transpose()).Transpose();

    // A row of ones adds the rows up.
    private static Matrix<double> Ones(Matrix<double> m) => Matrix<double>.Build.Dense(1, m.RowCount, 1.0);
}
