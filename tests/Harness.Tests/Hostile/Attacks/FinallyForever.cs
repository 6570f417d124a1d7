// attack: never leaves a finally block
// policy on: timed-out
// policy off: timed-out
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        try
        {
            throw new InvalidOperationException();
        }
        finally
        {
            while (true) { }
        }
    }
}
