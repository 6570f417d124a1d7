// attack: turns the direction of writing in comments, texts and names, so that a reader sees other code
// policy on: rejected GC117
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        /*@U+202E@ } @U+2066@if (isRight)@U+2069@ @U+2066@ begin */
        string text = "@U+202E@pass@U+202C@ @U+2066@ /* @U+2069@";
        int na@U+200D@me = 1;
        Console.WriteLine(text);
        return x * name;
    }
}
