// attack: puts a file of its own in the place of another's
// policy on: rejected GC101
// policy off: threw System.IO.FileNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        File.Move("@CANARY@/class/other/Other.cs", "@CANARY@/class/other/Mine.cs", overwrite: true);
        Console.WriteLine("ESCAPED: renamed");
        return x;
    }
}
