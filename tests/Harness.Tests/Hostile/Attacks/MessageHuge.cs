// attack: throws an exception with a message of 200 MB
// policy on: threw System.InvalidOperationException
// policy off: threw System.InvalidOperationException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        throw new InvalidOperationException(new string('x', 100_000_000));
    }
}
