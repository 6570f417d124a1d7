// attack: connects to a Unix socket that has no file
// policy on: rejected GC102
// policy off: threw System.Net.Sockets.SocketException
using System.Net.Sockets;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint("\0@MARK@"));
        Console.WriteLine("ESCAPED: connected");
        return x;
    }
}
