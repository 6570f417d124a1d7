// attack: prints as fast as it can to standard error, past the harness's redirection
// policy on: rejected GC101 GC114
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: it printed more than the 16 million characters that it may.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var error = Console.OpenStandardError();
        byte[] block = new byte[100_000];
        while (true)
            error.Write(block);
    }
}
