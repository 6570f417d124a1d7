// attack: sends a datagram, as a look-up of a name does
// policy on: rejected GC102
// policy off: threw System.Net.Sockets.SocketException
using System.Net.Sockets;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var client = new UdpClient();
        client.Send([1, 2, 3], 3, "127.0.0.1", int.Parse("@UDPPORT@"));
        Console.WriteLine("sent");
        return x;
    }
}
