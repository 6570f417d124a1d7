// attack: starts the harness's own program again, as an instructor would
// policy on: rejected GC101 GC103 GC105
// policy off: threw System.ComponentModel.Win32Exception
using System.Diagnostics;
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string dotnet = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet");
        string harness = Path.Combine(AppContext.BaseDirectory, "gradcheck.dll");
        using var process = Process.Start(dotnet, ["exec", harness, "grade", "@CANARY@/class", "--out", "@CANARY@/results"])!;
        Console.WriteLine("ESCAPED: started");
        return x;
    }
}
