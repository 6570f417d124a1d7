// attack: calls a forbidden method before the constructor begins
// policy on: rejected GC101
// policy off: missing
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private readonly bool told = Tell(new StreamReader("@CANARY@/secret.txt").ReadToEnd());

    private static bool Tell(string text)
    {
        Console.WriteLine("LEAKED: " + text);
        return true;
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x;
    }
}
