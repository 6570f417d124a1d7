// attack: nests 60 from clauses
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var all = @REPEAT 60 from a~ in new[] { 1, 2 } @select a0;
        Console.WriteLine(all.Any());
        return x;
    }
}
