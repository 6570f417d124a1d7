// attack: sends through a pair of sockets that came without asking for a socket
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using System.Text;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private const int Unix = 1;
    private const int Datagrams = 2;

    [DllImport("libc")]
    private static extern int socketpair(int domain, int kind, int protocol, [Out] int[] pair);

    [DllImport("libc", SetLastError = true)]
    private static extern nint sendto(int socket, byte[] data, nint length, int flags, byte[] address, int size);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        int[] pair = new int[2];
        if (socketpair(Unix, Datagrams, 0, pair) != 0)
            return x;
        byte[] address = new byte[] { Unix, 0, 0 }
            .Concat(Encoding.ASCII.GetBytes("@MARK@"))
            .ToArray();
        nint sent = sendto(pair[0], new byte[] { 1 }, 1, 0, address, address.Length);
        Console.WriteLine("ESCAPED: a socket; sent " + sent);
        return x;
    }
}
