// attack: ends the process with exit code 0
// policy on: rejected GC103
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the process ended itself with exit code 0.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Environment.Exit(0);
        return x;
    }
}
