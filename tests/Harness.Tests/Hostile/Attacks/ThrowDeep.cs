// attack: throws from 100 calls deep, each of which throws anew
// policy on: threw System.InvalidOperationException
// policy off: threw System.InvalidOperationException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static void Deep(int depth)
    {
        try
        {
            if (depth > 0)
                Deep(depth - 1);
            throw new InvalidOperationException("innermost");
        }
        catch (Exception e) when (depth < 100)
        {
            throw new InvalidOperationException("outer", e);
        }
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Deep(100);
        return x;
    }
}
