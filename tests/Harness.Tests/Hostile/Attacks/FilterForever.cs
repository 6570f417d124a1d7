// attack: never ends in the filter of an exception
// policy on: timed-out
// policy off: timed-out
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static bool Forever()
    {
        while (true) { }
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        try
        {
            throw new InvalidOperationException();
        }
        catch (Exception) when (Forever())
        {
            return x;
        }
    }
}
