// attack: never ends in the handler of an exception that nobody catches
// policy on: rejected GC104 GC105
// policy off: timed-out
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        AppDomain.CurrentDomain.UnhandledException += (_, _) => Thread.Sleep(Timeout.Infinite);
        new Thread(() => throw new InvalidOperationException("on a thread")).Start();
        Thread.Sleep(Timeout.Infinite);
        return x;
    }
}
