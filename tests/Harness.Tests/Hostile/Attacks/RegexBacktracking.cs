// attack: lets a regular expression try all ways
// policy on: timed-out
// policy off: timed-out
using System.Text.RegularExpressions;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine(Regex.IsMatch(new string('a', 40) + "!", "^(a+)+$"));
        return x;
    }
}
