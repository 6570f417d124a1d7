// attack: switches off the warnings and the diagnostics that would tell
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("Policy", "GC100")]

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
#pragma warning disable
        Console.WriteLine("LEAKED: " + File.ReadAllText("@CANARY@/secret.txt"));
#pragma warning restore
        return x;
    }
}
