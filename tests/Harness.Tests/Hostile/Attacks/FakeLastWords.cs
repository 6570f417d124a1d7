// attack: writes what the runtime writes when memory is out, and ends
// policy on: rejected GC101 GC103 GC114
// policy off: out-of-memory
// says: XGrad at N=1, K=1: needed more than the 512 MiB of memory that it may have.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var error = Console.OpenStandardError();
        error.Write("Out of memory.\n"u8);
        Environment.Exit(0);
        return x;
    }
}
