// attack: reads who has an account on this machine
// policy on: rejected GC101
// policy off: threw System.IO.FileNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine("LEAKED: " + File.ReadAllLines("/etc/passwd").Length + " accounts");
        return x;
    }
}
