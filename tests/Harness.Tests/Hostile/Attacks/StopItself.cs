// attack: stops its own process, as Ctrl+Z does
// policy on: rejected GC107
// policy off: timed-out
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern int raise(int signal);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        raise(19);
        return x;
    }
}
