// attack: leaves a named mutex, which is a file that all users share
// policy on: rejected GC101 GC104
// policy off: threw System.IO.IOException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var mutex = new Mutex(initiallyOwned: true, "Global\\@MARK@", out bool isNew);
        if (isNew && Directory.EnumerateFiles(Path.GetTempPath(), "*@MARK@*", SearchOption.AllDirectories).Any())
            Console.WriteLine("ESCAPED: made a mutex");
        return x;
    }
}
