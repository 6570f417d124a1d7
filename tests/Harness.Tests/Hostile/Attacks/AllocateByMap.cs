// attack: maps 6 GiB of memory
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint mmap(nint address, nint length, int protection, int flags, int file, nint offset);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        for (int i = 0; i < 96; i++)
        {
            nint block = mmap(0, 64 << 20, 3, 0x22, -1, 0);
            if (block == -1)
                return x;
            for (int at = 0; at < 64 << 20; at += 1 << 20)
                Marshal.WriteByte(block, at, 1);
        }
        Console.WriteLine("ESCAPED: 6 GiB");
        return x;
    }
}
