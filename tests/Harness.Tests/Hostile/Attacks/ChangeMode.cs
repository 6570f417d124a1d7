// attack: changes the mode and the time of a file
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        File.SetLastWriteTimeUtc("@CANARY@/secret.txt", DateTime.UnixEpoch);
        Console.WriteLine("ESCAPED: changed the time");
        File.SetUnixFileMode("@CANARY@/secret.txt", UnixFileMode.OtherRead);
        Console.WriteLine("ESCAPED: changed the mode");
        return x;
    }
}
