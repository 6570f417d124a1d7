// attack: starts 500 threads that stay
// policy on: rejected GC104
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    // Once, and no more.
    private static bool hasRun;

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        if (hasRun)
            return x;
        hasRun = true;
        for (int i = 0; i < 500; i++)
            new Thread(() => Thread.Sleep(3_000), 64 << 10) { IsBackground = true }.Start();
        return x;
    }
}
