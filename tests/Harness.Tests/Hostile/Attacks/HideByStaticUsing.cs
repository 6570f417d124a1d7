// attack: calls a forbidden method without its class
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;
using static System.IO.File;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine("LEAKED: " + ReadAllText("@CANARY@/secret.txt"));
        return x;
    }
}
