// attack: ends the process before any of its code is asked for
// policy on: rejected GC103 GC111
// policy off: missing
// says: The process died in the constructor of Mine: the process ended itself with exit code 0.
using System.Runtime.CompilerServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [ModuleInitializer]
    public static void Run() => Environment.Exit(0);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x;
    }
}
