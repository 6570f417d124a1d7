// attack: ends the process in a static constructor
// policy on: rejected GC103
// policy off: missing
// says: The process died in the constructor of Mine: the process ended itself with exit code 0.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    static Mine() => Environment.Exit(0);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x;
    }
}
