// attack: holds locks that the harness may need
// policy on: rejected GC104 GC105
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        new Thread(() =>
        {
            lock (Console.Out)
                lock (typeof(Matrix<double>))
                    lock (typeof(string))
                        lock (AppDomain.CurrentDomain)
                            Thread.Sleep(Timeout.Infinite);
        })
        {
            IsBackground = true,
        }.Start();
        Thread.Sleep(50);
        return x;
    }
}
