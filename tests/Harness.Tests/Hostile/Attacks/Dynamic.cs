// attack: calls methods whose names are only looked up at run time
// policy on: rejected GC106 GC109
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        dynamic info = Activator.CreateInstance(Type.GetType("System.IO.FileInfo")!, "@CANARY@/secret.txt")!;
        Console.WriteLine("LEAKED: " + info.OpenText().ReadToEnd());
        return x;
    }
}
