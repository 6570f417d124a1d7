// attack: calls a method of a value whose type nobody knows
// policy on: rejected GC109
// policy off: threw Microsoft.CSharp.RuntimeBinder.RuntimeBinderException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        dynamic matrix = x;
        return matrix.NoSuchMethod();
    }
}
