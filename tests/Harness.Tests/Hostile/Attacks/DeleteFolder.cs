// attack: deletes the results with everything in them
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Directory.Delete("@CANARY@/results", recursive: true);
        Console.WriteLine("ESCAPED: deleted");
        return x;
    }
}
