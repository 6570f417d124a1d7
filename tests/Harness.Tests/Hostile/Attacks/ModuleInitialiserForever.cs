// attack: never ends before any of its code is asked for
// policy on: rejected GC104 GC111
// policy off: missing
// says: The constructor of Mine did not return within 2 s.
using System.Runtime.CompilerServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [ModuleInitializer]
    public static void Run() => Thread.Sleep(Timeout.Infinite);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x;
    }
}
