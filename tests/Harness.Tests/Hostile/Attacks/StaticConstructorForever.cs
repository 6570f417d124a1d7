// attack: never ends in a static constructor
// policy on: missing
// policy off: missing
// says: The constructor of Mine did not return within 2 s.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    static Mine()
    {
        while (true) { }
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x;
    }
}
