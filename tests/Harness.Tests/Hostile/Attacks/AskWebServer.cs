// attack: sends a web request to a server on this machine
// policy on: rejected GC102
// policy off: threw System.Net.Http.HttpRequestException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMilliseconds(300) };
        using var answer = client.Send(new HttpRequestMessage(HttpMethod.Get, "http://127.0.0.1:@PORT@/"));
        Console.WriteLine("ESCAPED: " + answer.StatusCode);
        return x;
    }
}
