using GradCheck.Cases;
using GradCheck.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Judging;

/// <summary>A gradient's projection on a direction, and how large it is likely to be: one may be small by chance where its terms are not.</summary>
/// <param name="Length">That of the vector of its terms.</param>
internal readonly record struct Projection(double Value, double Length)
{
    public static Projection Of(RawMatrix analytic, Matrix<double> direction)
    {
        var sum = new CompensatedSum();
        double squares = 0;
        for (int row = 0; row < analytic.Rows; row++)
        for (int column = 0; column < analytic.Columns; column++)
        {
            double term = analytic[row, column] * direction.At(row, column);
            sum.Add(term);
            squares += term * term;
        }
        return new Projection(sum.Value, Math.Sqrt(squares));
    }
}
