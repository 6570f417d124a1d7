// attack: throws nothing
// policy on: threw System.NullReferenceException
// policy off: threw System.NullReferenceException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        throw null!;
    }
}
