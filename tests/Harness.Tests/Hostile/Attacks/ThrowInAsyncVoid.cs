// attack: throws in an async method that nobody waits for
// policy on: rejected GC104
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the runtime aborted it (SIGABRT).
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static async void Later()
    {
        await Task.Delay(1);
        throw new InvalidOperationException("later");
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Later();
        Thread.Sleep(500);
        return x;
    }
}
