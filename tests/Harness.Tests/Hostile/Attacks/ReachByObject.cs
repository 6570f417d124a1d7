// attack: comes from an object to its type, its assembly and all that is in there, without naming reflection
// policy on: rejected GC106
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var read = ""
            .GetType()
            .Assembly.GetType("System.IO.File")!
            .GetMethods()
            .First(m => m.Name == "ReadAllText" && m.GetParameters().Length == 1);
        Console.WriteLine("LEAKED: " + read.CreateDelegate<Func<string, string>>()("@CANARY@/secret.txt"));
        return x;
    }
}
