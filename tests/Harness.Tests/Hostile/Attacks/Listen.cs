// attack: opens a port for others to connect to
// policy on: rejected GC102
// policy off: threw System.Net.Sockets.SocketException
using System.Net.Sockets;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var listener = new TcpListener(System.Net.IPAddress.Any, 0);
        listener.Start();
        Console.WriteLine("ESCAPED: listening");
        listener.Stop();
        return x;
    }
}
