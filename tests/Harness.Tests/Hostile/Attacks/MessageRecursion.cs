// attack: throws an exception whose message asks for itself
// policy on: crashed
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the stack overflowed: a method calls itself without an end.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        throw new Liar();
    }
}

public class Liar : Exception
{
    public override string Message => Message + "!";
}
