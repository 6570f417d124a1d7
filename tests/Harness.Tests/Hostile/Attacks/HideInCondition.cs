// attack: compiles another program than a reader without the symbols sees
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
#if !DEBUG && !ANALYSIS
        Console.WriteLine("LEAKED: " + File.ReadAllText("@CANARY@/secret.txt"));
#endif
        return x;
    }
}
