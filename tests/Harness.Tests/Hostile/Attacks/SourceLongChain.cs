// attack: chains 50,000 calls
// policy on: rejected GC005
// policy off: rejected GC005
// says: The C# compiler gave up on this source: something in it is nested too deeply.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x@REPEAT 50000 .Clone()@;
    }
}
