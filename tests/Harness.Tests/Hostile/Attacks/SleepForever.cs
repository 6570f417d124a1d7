// attack: sleeps
// policy on: rejected GC104
// policy off: timed-out
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Thread.Sleep(Timeout.Infinite);
        return x;
    }
}
