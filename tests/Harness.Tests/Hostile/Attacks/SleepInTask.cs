// attack: waits for a task that never ends
// policy on: rejected GC104
// policy off: timed-out
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        new TaskCompletionSource().Task.Wait();
        return x;
    }
}
