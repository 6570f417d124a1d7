// attack: allocates 256 MiB on the stack
// policy on: crashed
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the stack overflowed: a method calls itself without an end.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Span<byte> block = stackalloc byte[256 << 20];
        block.Fill(1);
        return x + block[^1];
    }
}
