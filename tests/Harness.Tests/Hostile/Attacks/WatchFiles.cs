// attack: watches the folder of submissions
// policy on: rejected GC101
// policy off: threw System.ArgumentException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var watcher = new FileSystemWatcher("@CANARY@/class") { EnableRaisingEvents = true };
        Console.WriteLine("LEAKED: watching");
        return x;
    }
}
