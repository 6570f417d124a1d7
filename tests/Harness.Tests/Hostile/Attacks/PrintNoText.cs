// attack: prints bytes that are no text
// policy on: rejected GC101 GC114
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var output = Console.OpenStandardOutput();
        output.Write([0xFF, 0xFE, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x00, 0xF4, 0x90, 0x80, 0x80, 0x9B, 0x33, 0x31, 0x6D]);
        Console.WriteLine("\ud800 alone");
        return x;
    }
}
