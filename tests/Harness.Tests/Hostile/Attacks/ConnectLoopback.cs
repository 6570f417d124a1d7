// attack: connects to a server on this machine
// policy on: rejected GC102
// policy off: threw System.Net.Sockets.SocketException
using System.Net.Sockets;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var client = new TcpClient();
        client.Connect("127.0.0.1", int.Parse("@PORT@"));
        Console.WriteLine("ESCAPED: connected");
        return x;
    }
}
