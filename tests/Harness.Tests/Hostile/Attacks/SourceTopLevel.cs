// attack: is a program with an entry point, besides a class
// policy on: rejected CS8805
// policy off: rejected CS8805
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

Console.WriteLine("ESCAPED: ran a program");

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => x;
}
