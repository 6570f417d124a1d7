// attack: lets a timer end the process between two calls
// policy on: rejected GC103 GC104
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the process ended itself with exit code 0.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static Timer? timer;

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        timer ??= new Timer(_ => Environment.Exit(0), null, 1, 1);
        Thread.Sleep(500);
        return x;
    }
}
