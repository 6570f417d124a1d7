using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class TwoLayerNetBackward : ITwoLayerNet
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y) =>
        Scalar((o2[0, 0] - y[0, 0]) / (o2[0, 0] * (1 - o2[0, 0])));

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> o2) =>
        Scalar(o2Grad[0, 0] * o2[0, 0] * (1 - o2[0, 0]));

    public Matrix<double> B2Grad(Matrix<double> a2Grad) =>
        Scalar(a2Grad[0, 0]);

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) =>
        Scalar(a2Grad[0, 0] * o1[0, 0]);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) =>
        Scalar(a2Grad[0, 0] * w2[0, 0]);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> o1) =>
        Scalar(o1Grad[0, 0] * o1[0, 0] * (1 - o1[0, 0]));

    public Matrix<double> B1Grad(Matrix<double> a1Grad) =>
        Scalar(a1Grad[0, 0]);

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) =>
        Scalar(a1Grad[0, 0] * x[0, 0]);

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) =>
        Scalar(a1Grad[0, 0] * w1[0, 0]);

    private static Matrix<double> Scalar(double value) => Matrix<double>.Build.Dense(1, 1, value);
}
