// attack: writes what the runtime writes when the stack overflows, and ends
// policy on: rejected GC101 GC103 GC114
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the stack overflowed: a method calls itself without an end.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var error = Console.OpenStandardError();
        error.Write("Stack overflow.\n"u8);
        Environment.Exit(0);
        return x;
    }
}
