// attack: makes code of a query
// policy on: rejected GC110
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var numbers = new[] { 1, 2, 3 }.AsQueryable().Select(n => n + 1).ToList();
        Console.WriteLine(numbers.Count);
        return x;
    }
}
