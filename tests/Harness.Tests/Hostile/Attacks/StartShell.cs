// attack: lets a shell write a file, in the background
// policy on: rejected GC103
// policy off: threw System.ComponentModel.Win32Exception
using System.Diagnostics;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "echo owned > '@CANARY@/results/owned'; sleep 3 & : @MARK@"]);
        using var process = Process.Start(start)!;
        Console.WriteLine("ESCAPED: started");
        return x;
    }
}
