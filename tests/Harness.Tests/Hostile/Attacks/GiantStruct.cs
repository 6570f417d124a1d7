// attack: has a local variable of 64 MiB
// policy on: rejected GC108
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the stack overflowed: a method calls itself without an end.
using System.Runtime.CompilerServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var giant = new Giant();
        giant[12_345] = 1;
        return x + giant[12_345];
    }
}

[InlineArray(8 << 20)]
public struct Giant
{
    private double first;
}
