// attack: starts a program
// policy on: rejected GC103
// policy off: threw System.ComponentModel.Win32Exception
using System.Diagnostics;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var process = Process.Start("/bin/sleep", ["3"])!;
        Console.WriteLine("ESCAPED: started");
        return x;
    }
}
