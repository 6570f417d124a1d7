// attack: connects by calls of the C library
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", EntryPoint = "socket")]
    private static extern int NewSocket(int family, int type, int protocol);

    [DllImport("libc")]
    private static extern int connect(int socket, byte[] address, int length);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        int socket = NewSocket(2, 1, 0);
        int port = int.Parse("@PORT@");
        byte[] address = [2, 0, (byte)(port >> 8), (byte)port, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
        if (socket >= 0 && connect(socket, address, address.Length) == 0)
            Console.WriteLine("ESCAPED: connected");
        return x;
    }
}
