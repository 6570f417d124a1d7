// attack: prints as fast as it can: 10 GB, were it let
// policy on: crashed
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: it printed more than the 16 million characters that it may.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string block = new('x', 100_000);
        while (true)
            Console.Write(block);
    }
}
