// attack: leaves no thread in the pool to anybody
// policy on: rejected GC104
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        ThreadPool.SetMinThreads(1, 1);
        Console.WriteLine(ThreadPool.SetMaxThreads(2, 2));
        for (int i = 0; i < 10; i++)
            ThreadPool.QueueUserWorkItem(_ => Thread.Sleep(Timeout.Infinite));
        return x;
    }
}
