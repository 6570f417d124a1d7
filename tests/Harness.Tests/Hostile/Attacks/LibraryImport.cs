// attack: calls the C library by generated code
// policy on: rejected CS8795 GC107
// policy off: rejected CS8795
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public partial class Mine : ISquare
{
    [LibraryImport("libc")]
    private static partial int getpid();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine("process " + getpid());
        return x;
    }
}
