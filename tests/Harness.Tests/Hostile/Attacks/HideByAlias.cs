// attack: names a forbidden class by an alias
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;
using Square = System.IO.File;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine("LEAKED: " + Square.ReadAllText("@CANARY@/secret.txt"));
        return x;
    }
}
