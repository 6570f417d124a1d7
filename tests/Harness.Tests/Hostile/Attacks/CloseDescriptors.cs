// attack: closes whatever is open
// policy on: rejected GC105 GC107
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the runtime aborted it (SIGABRT).
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.Win32.SafeHandles;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        for (nint open = 3; open < 1024; open++)
            new SafeFileHandle(open, ownsHandle: true).Dispose();
        return x;
    }
}
