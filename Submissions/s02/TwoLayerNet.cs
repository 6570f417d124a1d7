using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class TwoLayerNetBackward : ITwoLayerNet
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y)
    {
        var grad = Loops.Zeros(o2.RowCount, 1);
        for (int n = 0; n < o2.RowCount; n++)
            grad[n, 0] = (-y[n, 0] / o2[n, 0] + (1 - y[n, 0]) / (1 - o2[n, 0])) / o2.RowCount;
        return grad;
    }

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> o2) => Loops.ThroughSigmoid(o2Grad, o2);

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => Loops.SumRows(a2Grad);

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => Loops.Weights(a2Grad, o1);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => Loops.Inputs(a2Grad, w2);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> o1) => Loops.ThroughSigmoid(o1Grad, o1);

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => Loops.SumRows(a1Grad);

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) => Loops.Weights(a1Grad, x);

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) => Loops.Inputs(a1Grad, w1);
}
