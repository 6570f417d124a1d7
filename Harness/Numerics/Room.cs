using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Numerics;

/// <summary>
/// How far each entry can move before the domain ends: a probability near 0 or 1 has little room. A direction is scaled to it entry by entry,
/// or the one with the least would shrink the step for all.
/// </summary>
internal static class Room
{
    // Within half of the room, the series converges.
    private const double Margin = 2;

    private const double Shrink = 1.0 / 4;

    // Below this the entry cannot be told from the end of its domain; it stays out of the direction.
    private const double Least = 1e-14;

    /// <summary>The direction, with the entries made smaller that would leave the domain within <paramref name="step"/>.</summary>
    public static Matrix<double> Fit(Objective objective, Matrix<double> direction, double step)
    {
        var fitted = direction.Clone();
        if (IsInside(objective, direction.Multiply(0)))
            Fit(objective, fitted, 0, direction.RowCount * direction.ColumnCount, step * Margin);
        return fitted;
    }

    // Few entries are near the end of their domain: halves that are inside as a whole need no look at their entries.
    private static void Fit(Objective objective, Matrix<double> fitted, int first, int count, double step)
    {
        if (IsInside(objective, Part(fitted, first, count, step)))
            return;
        if (count > 1)
        {
            Fit(objective, fitted, first, count / 2, step);
            Fit(objective, fitted, first + count / 2, count - count / 2, step);
            return;
        }
        var (row, column) = (first / fitted.ColumnCount, first % fitted.ColumnCount);
        double entry = fitted[row, column];
        while (Math.Abs(entry * step) > Least && !IsInside(objective, Part(fitted, first, 1, step)))
            fitted[row, column] = entry *= Shrink;
        if (Math.Abs(entry * step) <= Least)
            fitted[row, column] = 0;
    }

    private static Matrix<double> Part(Matrix<double> direction, int first, int count, double step)
    {
        var part = Matrix<double>.Build.Dense(direction.RowCount, direction.ColumnCount);
        for (int i = first; i < first + count; i++)
        {
            var (row, column) = (i / direction.ColumnCount, i % direction.ColumnCount);
            part[row, column] = step * direction[row, column];
        }
        return part;
    }

    private static bool IsInside(Objective objective, Matrix<double> move) =>
        IsFinite(objective.Outputs(objective.At + move)) && IsFinite(objective.Outputs(objective.At - move));

    private static bool IsFinite(double[][] outputs) => outputs.All(o => Array.TrueForAll(o, double.IsFinite));
}
