// attack: comes from an exception to the method that threw it
// policy on: rejected GC106
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        try
        {
            _ = x[-1, -1];
        }
        catch (ArgumentOutOfRangeException e)
        {
            Console.WriteLine(e.TargetSite?.DeclaringType?.Assembly.Location);
        }
        return x;
    }
}
