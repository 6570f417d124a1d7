// attack: throws in a finalizer, where nobody catches
// policy on: rejected GC104 GC111 GC112
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the runtime aborted it (SIGABRT).
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static void Leave() => _ = new Bomb();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Leave();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Thread.Sleep(500);
        return x;
    }
}

public class Bomb
{
    ~Bomb() => throw new InvalidOperationException("in the finalizer");
}
