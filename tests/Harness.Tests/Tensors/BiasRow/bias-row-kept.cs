// XGrad wrong-shape at scalar
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : IBiasRow
{
    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x) =>
        x.Append(Matrix<double>.Build.Dense(x.RowCount, 1, 1)).TransposeThisAndMultiply(yGrad);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w) => yGrad * w.Transpose();
}
