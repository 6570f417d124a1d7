// attack: throws on a thread of its own, where nobody catches
// policy on: rejected GC104
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the runtime aborted it (SIGABRT).
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        new Thread(() => throw new InvalidOperationException("on a thread")).Start();
        Thread.Sleep(500);
        return x;
    }
}
