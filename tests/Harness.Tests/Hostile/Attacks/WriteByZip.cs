// attack: packs a folder into an archive, and an archive into a folder
// policy on: rejected GC101
// policy off: threw System.UnauthorizedAccessException
using System.IO.Compression;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        ZipFile.CreateFromDirectory("@CANARY@/class", "@CANARY@/results/class.zip");
        Console.WriteLine("ESCAPED: packed");
        return x;
    }
}
