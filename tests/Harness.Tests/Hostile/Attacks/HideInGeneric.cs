// attack: makes a forbidden object by a type argument
// policy on: rejected GC102 GC104
// policy off: threw System.AggregateException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private static T Make<T>()
        where T : new() => new();

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Make<HttpClient>().GetStringAsync("http://127.0.0.1:@PORT@/").Wait();
        Console.WriteLine("ESCAPED: connected");
        return x;
    }
}
