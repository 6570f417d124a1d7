// attack: waits for somebody to type
// policy on: rejected GC114
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string? line = Console.In.ReadLine();
        Console.WriteLine("read " + (line ?? "nothing"));
        return x;
    }
}
