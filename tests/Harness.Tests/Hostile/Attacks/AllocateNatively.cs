// attack: allocates 6 GiB outside of the managed heap
// policy on: rejected GC107
// policy off: out-of-memory
// says: XGrad at N=1, K=1: needed more than the 512 MiB of memory that it may have.
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        for (int i = 0; i < 96; i++)
        {
            nint block = Marshal.AllocHGlobal(64 << 20);
            for (int at = 0; at < 64 << 20; at += 1 << 20)
                Marshal.WriteByte(block, at, 1);
        }
        Console.WriteLine("ESCAPED: 6 GiB");
        return x;
    }
}
