// attack: resolves a name
// policy on: rejected GC102
// policy off: threw System.Net.Sockets.SocketException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var addresses = System.Net.Dns.GetHostAddresses("localhost");
        Console.WriteLine("resolved to " + string.Join(' ', addresses.AsEnumerable()));
        return x;
    }
}
