// attack: lets a loop read a file
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (string line in File.ReadLines("@CANARY@/secret.txt"))
            Console.WriteLine("LEAKED: " + line);
        return x;
    }
}
