// attack: spells a forbidden class in escapes
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine("LEAKED: " + F\u0069le.ReadAllText("@CANARY@/secret.txt"));
        return x;
    }
}
