// attack: takes a forbidden method as a value
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Func<string, string> look = File.ReadAllText;
        Console.WriteLine("LEAKED: " + look("@CANARY@/secret.txt"));
        return x;
    }
}
