// attack: concatenates 1,000 texts that are not constant
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine(@REPEAT 1000 x.ToString() + @"");
        return x;
    }
}
