// attack: throws in the handler of every exception
// policy on: rejected GC105
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the stack overflowed: a method calls itself without an end.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        AppDomain.CurrentDomain.FirstChanceException += (_, _) => throw new InvalidOperationException("again");
        throw new InvalidOperationException("first");
    }
}
