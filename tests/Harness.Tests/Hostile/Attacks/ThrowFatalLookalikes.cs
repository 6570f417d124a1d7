// attack: throws exceptions that the runtime throws only when it dies
// policy on: threw System.AccessViolationException
// policy off: threw System.AccessViolationException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        throw new AccessViolationException("the harness is broken");
    }
}
