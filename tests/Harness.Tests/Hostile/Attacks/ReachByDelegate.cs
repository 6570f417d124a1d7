// attack: comes from a delegate to its method and to the module that holds it
// policy on: rejected GC106
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Func<double, double> square = v => v * v;
        var module = square.Method.DeclaringType!.BaseType!.Module;
        var read = module.GetType("System.IO.File")!.GetMethods().First(m => m.Name == "ReadAllText" && m.GetParameters().Length == 1);
        Console.WriteLine("LEAKED: " + read.CreateDelegate<Func<string, string>>()("@CANARY@/secret.txt"));
        return x;
    }
}
