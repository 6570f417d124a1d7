// attack: finds a class by its name, and calls its method by its name
// policy on: rejected GC106
// policy off: threw System.IO.DirectoryNotFoundException
using System.Reflection;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var file = Type.GetType("System.IO.Fi" + "le")!;
        try
        {
            Console.WriteLine(
                "LEAKED: "
                    + file.InvokeMember(
                        "ReadAllText",
                        BindingFlags.InvokeMethod | BindingFlags.Public | BindingFlags.Static,
                        null,
                        null,
                        ["@CANARY@/secret.txt"]
                    )
            );
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }
        return x;
    }
}
