// attack: throws in a static constructor
// policy on: missing
// policy off: missing
// says: The constructor of Mine threw System.InvalidOperationException: static (while the static fields of Mine were set up)
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    static Mine() => throw new InvalidOperationException("static");

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x;
    }
}
