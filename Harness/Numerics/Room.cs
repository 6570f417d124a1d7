using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Numerics;

/// <summary>
/// How far each entry can move before the domain ends: a probability near 0 or 1 has little room. A direction is scaled to it entry by entry,
/// or the one with the least would shrink the step for all.
/// </summary>
internal static class Room
{
    // A Gaussian entry is rarely beyond 4; twice that keeps the step within half of the room, where the series converges.
    private const double Margin = 8;

    private const double Shrink = 1.0 / 4;

    // Below this the entry cannot be told from the end of its domain; it stays out of the direction.
    private const double Least = 1e-14;

    /// <summary>The direction, with the entries made smaller that would leave the domain within <paramref name="step"/>.</summary>
    public static Matrix<double> Fit(Objective objective, Matrix<double> direction, double step)
    {
        if (IsInside(objective, step * Margin * direction))
            return direction;
        return direction.MapIndexed((row, column, e) => e * Of(objective, row, column, step * Margin) / (step * Margin), Zeros.Include);
    }

    // The largest of the steps first, first/4, first/16, ... that stays in the domain on both sides; 0 where none does.
    private static double Of(Objective objective, int row, int column, double first)
    {
        var move = Matrix<double>.Build.Sparse(objective.At.RowCount, objective.At.ColumnCount);
        for (double room = first; room > Least; room *= Shrink)
        {
            move[row, column] = room;
            if (IsInside(objective, move))
                return room;
        }
        return 0;
    }

    private static bool IsInside(Objective objective, Matrix<double> move) =>
        IsFinite(objective.Outputs(objective.At + move)) && IsFinite(objective.Outputs(objective.At - move));

    private static bool IsFinite(double[][] outputs) => outputs.All(o => Array.TrueForAll(o, double.IsFinite));
}
