// attack: keeps an object by a handle, and reads its address
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var handle = GCHandle.Alloc(new byte[16], GCHandleType.Pinned);
        Console.WriteLine(handle.AddrOfPinnedObject() != 0);
        return x;
    }
}
