// attack: makes an object of a class by its name
// policy on: rejected GC106
// policy off: threw System.Reflection.TargetInvocationException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var reader = (TextReader)Activator.CreateInstance(Type.GetType("System.IO.StreamReader")!, "@CANARY@/secret.txt")!;
        Console.WriteLine("LEAKED: " + reader.ReadToEnd());
        return x;
    }
}
