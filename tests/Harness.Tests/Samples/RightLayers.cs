using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.Samples;

// Right answers, derived by hand: what no check may ever fail.

internal sealed class RightAddBias : IAddBias
{
    public Matrix<double> BGrad(Matrix<double> yGrad) => yGrad.ColumnSums().ToRowMatrix();

    public Matrix<double> XGrad(Matrix<double> yGrad) => yGrad;
}

internal sealed class RightMatMul : IMatMul
{
    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x) => x.TransposeThisAndMultiply(yGrad);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w) => yGrad.TransposeAndMultiply(w);
}

internal sealed class RightAffine : IAffine
{
    public Matrix<double> BGrad(Matrix<double> yGrad) => yGrad.ColumnSums().ToRowMatrix();

    public Matrix<double> WGrad(Matrix<double> yGrad, Matrix<double> x) => x.TransposeThisAndMultiply(yGrad);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> w) => yGrad.TransposeAndMultiply(w);
}

internal sealed class RightSigmoid : ISigmoid
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> y) => yGrad.PointwiseMultiply(y.Map(v => v * (1 - v)));
}

internal sealed class RightSquare : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => 2 * yGrad.PointwiseMultiply(x);
}

internal sealed class RightCrossEntropy : ICrossEntropy
{
    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y) =>
        o2.MapIndexed((n, k, o) => (o - y[n, k]) / (o * (1 - o)) / o2.RowCount, Zeros.Include);
}
