using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class TwoLayerNetBackward : ITwoLayerNet
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y) =>
        (o2 - y).PointwiseDivide(o2.PointwiseMultiply(1 - o2)) / o2.RowCount;

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> o2) =>
        o2Grad.PointwiseMultiply(o2.PointwiseMultiply(1 - o2));

    public Matrix<double> B2Grad(Matrix<double> a2Grad)
    {
        var grad = Matrix<double>.Build.Dense(1, 1);
        int n = 0;
        while (n < a2Grad.RowCount)
            grad[0, 0] += a2Grad[n, 0];
        return grad;
    }

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) =>
        o1.Transpose() * a2Grad;

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) =>
        a2Grad * w2.Transpose();

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> o1) =>
        o1Grad.PointwiseMultiply(o1.PointwiseMultiply(1 - o1));

    public Matrix<double> B1Grad(Matrix<double> a1Grad) =>
        a1Grad.ColumnSums().ToRowMatrix();

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) =>
        x.Transpose() * a1Grad;

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) =>
        a1Grad * w1.Transpose();
}
