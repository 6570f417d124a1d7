// attack: makes a link to what it cannot read, for the harness to follow
// policy on: rejected GC101
// policy off: threw System.UnauthorizedAccessException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        File.CreateSymbolicLink("@CANARY@/class/Link.cs", "/etc/passwd");
        Console.WriteLine("ESCAPED: made a link");
        return x;
    }
}
