// attack: writes where nothing is
// policy on: rejected GC107
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the runtime aborted it (SIGABRT).
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Marshal.WriteInt64((nint)0x4141_4141_4000, 1);
        return x;
    }
}
