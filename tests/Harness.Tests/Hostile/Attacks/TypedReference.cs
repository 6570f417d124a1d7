// attack: reaches a variable by keywords that are not in the book
// policy on: rejected GC106
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        int number = 1;
        var reference = __makeref(number);
        __refvalue(reference, int) = 2;
        Console.WriteLine(number);
        return x;
    }
}
