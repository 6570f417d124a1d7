// attack: changes what it was given, and gives it back as the answer
// policy on: mutated-input
// policy off: mutated-input
// says: XGrad at N=1, K=1: changed its argument x, which others still need. Work on a copy.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        yGrad.PointwiseMultiply(2 * x, x);
        return x;
    }
}
