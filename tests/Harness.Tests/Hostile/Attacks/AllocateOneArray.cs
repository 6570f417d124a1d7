// attack: allocates the largest array there is
// policy on: out-of-memory
// policy off: out-of-memory
// says: XGrad at N=1, K=1: needed more than the 512 MiB of memory that it may have.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var all = new double[int.MaxValue / 2];
        all[^1] = 1;
        return x;
    }
}
