// attack: chains 15,000 calls
// policy on: rejected GC005
// policy off: rejected GC005
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x@REPEAT 15000 .Clone()@;
    }
}
