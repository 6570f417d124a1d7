// attack: waits for itself
// policy on: rejected GC104
// policy off: timed-out
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var gate = new object();
        var holder = new Thread(() =>
        {
            lock (gate)
                Thread.Sleep(Timeout.Infinite);
        })
        {
            IsBackground = true,
        };
        holder.Start();
        Thread.Sleep(50);
        lock (gate)
            return x;
    }
}
