// attack: calls a function by its address
// policy on: rejected GC107 GC108
// policy off: rejected CS0227
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        unsafe
        {
            delegate* unmanaged<int> getpid = (delegate* unmanaged<int>)NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "getpid");
            Console.WriteLine("process " + getpid());
        }
        return x;
    }
}
