// ZGrad wrong-value at scalar
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ICache
{
    public Matrix<double> ZGrad(Matrix<double> yGrad, (Matrix<double> y, Matrix<double> z) cache) =>
        cache.z.Map2((y, g) => g * (1 - y * y), yGrad);

    public (Matrix<double> AGrad, Matrix<double> WGrad, Vector<double> BGrad) Backward(
        Matrix<double> zGrad,
        Matrix<double> w,
        Kept cache
    ) => (zGrad.TransposeAndMultiply(w), cache.A.TransposeThisAndMultiply(zGrad), zGrad.ColumnSums());
}
