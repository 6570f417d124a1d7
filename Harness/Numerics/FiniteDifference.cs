using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Numerics;

/// <summary>Derivatives of an objective along one entry, or along a whole direction.</summary>
internal static class FiniteDifference
{
    // A second ladder at other steps is wrong in other ways: what both reject is wrong.
    private const double SecondStart = 0.7071;

    /// <summary>dphi/dT[row, column].</summary>
    /// <param name="again">Whether to take other steps, for a second opinion.</param>
    public static Derivative Entry(Objective objective, int row, int column, bool again = false)
    {
        var point = objective.At.Clone();
        double x = point.At(row, column);
        return Ladder.Climb(
            h =>
            {
                double above = x + h;
                double below = x - h;
                point.At(row, column, above);
                double[][] plus = objective.Outputs(point);
                point.At(row, column, below);
                double[][] minus = objective.Outputs(point);
                point.At(row, column, x);
                return objective.Contract(plus, minus, above - below);
            },
            Scale(Math.Abs(x)),
            again ? SecondStart : 1
        );
    }

    /// <summary>d/dt phi(T + t E) at t = 0.</summary>
    public static Derivative Along(Objective objective, Matrix<double> direction, bool again = false)
    {
        var at = objective.At;
        return Ladder.Climb(
            h => objective.Contract(objective.Outputs(at + h * direction), objective.Outputs(at - h * direction), 2 * h),
            scale: 1,
            again ? SecondStart : 1
        );
    }

    // 2^ceil(log2 max(1, size)): steps that are powers of two keep x + h exact.
    private static double Scale(double size) => Math.ScaleB(1, (int)Math.Ceiling(Math.Log2(Math.Max(1, size))));
}
