// attack: changes a file through mapped memory
// policy on: rejected GC101
// policy off: threw System.UnauthorizedAccessException
using System.IO.MemoryMappedFiles;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var mapped = MemoryMappedFile.CreateFromFile("@CANARY@/secret.txt", FileMode.Open);
        using var view = mapped.CreateViewAccessor();
        view.Write(0, (byte)'x');
        Console.WriteLine("ESCAPED: wrote through a map");
        return x;
    }
}
