// attack: ends the process by a call of the C library
// policy on: rejected GC107
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the process ended itself with exit code 0.
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc")]
    private static extern void _exit(int code);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        _exit(0);
        return x;
    }
}
