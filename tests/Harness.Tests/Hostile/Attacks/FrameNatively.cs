// attack: writes an answer to every descriptor by calls of the C library
// policy on: rejected GC104 GC107
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: it was ended, since it sent something that is no reply.
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint write(int file, byte[] bytes, nint count);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        byte[] payload = [0, 1, 0, 0, 0, 1, 2, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, .. BitConverter.GetBytes(1.5), 0, 0, 0, 0, 0];
        byte[] frame = [.. BitConverter.GetBytes(payload.Length), .. payload];
        for (int open = 3; open < 1024; open++)
            write(open, frame, frame.Length);
        Thread.Sleep(Timeout.Infinite);
        return x;
    }
}
