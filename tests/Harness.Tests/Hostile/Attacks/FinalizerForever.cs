// attack: never ends in a finalizer, and waits for it
// policy on: rejected GC104 GC111 GC112
// policy off: timed-out
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static void Leave() => _ = new Mine();

    ~Mine() => Thread.Sleep(Timeout.Infinite);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Leave();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return x;
    }
}
