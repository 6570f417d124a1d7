// attack: says that its lines stand in another file, and throws there
// policy on: rejected GC116
// policy off: threw System.InvalidOperationException
// says: XGrad at N=1, K=1: threw InvalidOperationException: here (/etc/passwd:1). It is wrong already at scalar shapes.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        #line 1 "/etc/passwd"
                throw new InvalidOperationException("here");
        #line default
    }
}
