// attack: takes a number for an object
// policy on: rejected GC108
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: the runtime aborted it (SIGABRT).
using System.Runtime.CompilerServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        object[] array = [x];
        Unsafe.As<object, long>(ref array[0]) = 0x4141_4141_4141;
        Console.WriteLine(array[0].ToString());
        return x;
    }
}
