// attack: changes a text that the framework takes for constant
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string constant = string.Intern("crashed");
        var letters = MemoryMarshal.AsMemory(constant.AsMemory()).Span;
        "passed!".CopyTo(letters);
        Console.WriteLine("crashed");
        return x;
    }
}
