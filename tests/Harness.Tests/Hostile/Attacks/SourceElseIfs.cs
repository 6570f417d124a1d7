// attack: chains 20,000 else ifs
// policy on: rejected GC005
// policy off: rejected GC005
// says: The C# compiler gave up on this source: it was not done after 8 s.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        @REPEAT 20000 if (x[0, 0] == ~) { } else @{ }
        return x;
    }
}
