using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Tests.Samples;

/// <summary>The nine gradients of the two-layer network, layer by layer.</summary>
internal sealed class RightTwoLayerNet : ITwoLayerNet
{
    private static readonly RightAffine Affine = new();
    private static readonly RightSigmoid Sigmoid = new();

    public Matrix<double> O2Grad(Matrix<double> o2, Matrix<double> y) => new RightCrossEntropy().O2Grad(o2, y);

    public Matrix<double> A2Grad(Matrix<double> o2Grad, Matrix<double> o2) => Sigmoid.XGrad(o2Grad, o2);

    public Matrix<double> B2Grad(Matrix<double> a2Grad) => Affine.BGrad(a2Grad);

    public Matrix<double> W2Grad(Matrix<double> a2Grad, Matrix<double> o1) => Affine.WGrad(a2Grad, o1);

    public Matrix<double> O1Grad(Matrix<double> a2Grad, Matrix<double> w2) => Affine.XGrad(a2Grad, w2);

    public Matrix<double> A1Grad(Matrix<double> o1Grad, Matrix<double> o1) => Sigmoid.XGrad(o1Grad, o1);

    public Matrix<double> B1Grad(Matrix<double> a1Grad) => Affine.BGrad(a1Grad);

    public Matrix<double> W1Grad(Matrix<double> a1Grad, Matrix<double> x) => Affine.WGrad(a1Grad, x);

    public Matrix<double> XGrad(Matrix<double> a1Grad, Matrix<double> w1) => Affine.XGrad(a1Grad, w1);
}
