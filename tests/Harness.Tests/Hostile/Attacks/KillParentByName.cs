// attack: ends the process that judges through the framework
// policy on: rejected GC103
// policy off: threw System.InvalidOperationException
using System.Diagnostics;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var parent = Process.GetProcessById(int.Parse("@PID@"));
        Console.WriteLine("ESCAPED: found " + parent.ProcessName);
        return x;
    }
}
