// attack: makes a folder among the submissions
// policy on: rejected GC101
// policy off: threw System.UnauthorizedAccessException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Directory.CreateDirectory("@CANARY@/class/new-@MARK@");
        if (Directory.Exists("@CANARY@/class/other"))
            Console.WriteLine("ESCAPED: made a folder");
        return x;
    }
}
