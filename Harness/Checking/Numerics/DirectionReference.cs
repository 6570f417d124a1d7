using System.Collections.Concurrent;
using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Numerics;

/// <summary>
/// Derivatives along Gaussian directions: each sees every entry at the cost of one. An error of norm e escapes r of them, at a sharpness of
/// tau, with a probability of at most (sqrt(2/pi) tau / e)^r. Directions of one sign, or of +1 and -1, would let errors cancel.
/// </summary>
internal sealed class DirectionReference : ReferenceGradient
{
    /// <summary>Directions a case.</summary>
    public const int Directions = 3;

    // Many kinks just beyond the steps look like one smooth bend, whose derivative is not the gradient's: the bar is what gives them away.
    private const double PoorBar = 1e-6;

    // A gradient that is zero leaves nothing but rounding to compare a bar with.
    private const double RoundingsOfZero = 1e3;

    private readonly ConcurrentDictionary<(Matrix<double> Direction, MatrixBlock Region), Probe> parts = new();

    public DirectionReference(Objective objective, Case drawn, Gradient gradient)
        : base(objective)
    {
        var draw = new Draw($"{drawn.Key}|{gradient.Name}");
        var probes = Enumerable.Range(0, Directions).Select(_ => Differentiate(draw.Gaussian(Rows, Columns))).ToList();
        Size = probes.Where(p => p.Derivative.IsKnown).Select(p => Math.Abs(p.Derivative.Value)).DefaultIfEmpty(0).Max();
        Probes = [.. probes.Select(p => p with { Derivative = Trusted(p, p.Derivative) })];
    }

    public ImmutableArray<Probe> Probes { get; }

    /// <summary>The largest of the projections, without its sign: one alone may be small by chance.</summary>
    public double Size { get; }

    public override bool IsKnown => Probes.All(p => p.Derivative.IsKnown);

    /// <summary>The derivative along a direction by a second ladder with other steps.</summary>
    public Derivative Again(Probe probe) => Trusted(probe, FiniteDifference.Along(Objective, probe.Direction, again: true));

    /// <summary>A probe within a part of the tensor; the same for every student, and computed once.</summary>
    public Probe Part(Probe probe, MatrixBlock region) => parts.GetOrAdd((probe.Direction, region), Restrict);

    /// <summary>The derivative by one entry.</summary>
    public Derivative Entry(int row, int column) => FiniteDifference.Entry(Objective, row, column);

    /// <summary>The scale of a projection whose terms are a vector of this length.</summary>
    public Scale ScaleOf(Probe probe, double terms) => Scale.Create(Objective, terms, probe.Direction.FrobeniusNorm());

    /// <summary>The scale of one entry.</summary>
    public Scale ScaleOfEntry(Derivative entry) => Scale.Create(Objective, Math.Abs(entry.Value));

    private Derivative Trusted(Probe probe, Derivative derivative) =>
        derivative.Bar <= Math.Max(PoorBar * Size, RoundingsOfZero * ScaleOf(probe, 0).Rounding) ? derivative : Derivative.Unknown;

    private Probe Restrict((Matrix<double> Direction, MatrixBlock Region) within)
    {
        var part = within.Direction.MapIndexed((row, column, entry) => within.Region.Contains(row, column) ? entry : 0, Zeros.Include);
        return new Probe(part, FiniteDifference.Along(Objective, part));
    }

    private Probe Differentiate(Matrix<double> direction)
    {
        var fitted = Room.Fit(Objective, direction, StepSizes.Usual * Line.ScaleOf(Objective));
        return new Probe(fitted, FiniteDifference.Along(Objective, fitted));
    }
}

/// <summary>A block of a matrix: so many rows from one on, and so many columns.</summary>
internal readonly record struct MatrixBlock(int Row, int Rows, int Column, int Columns)
{
    public bool IsEntry => Rows == 1 && Columns == 1;

    public bool Contains(int row, int column) =>
        row - Row is var r && column - Column is var c && r >= 0 && r < Rows && c >= 0 && c < Columns;

    /// <summary>Its halves: the upper and the lower rows, and of one row the left and the right columns.</summary>
    public (MatrixBlock First, MatrixBlock Second) Halves() =>
        Rows > 1
            ? (this with { Rows = Rows / 2 }, this with { Row = Row + Rows / 2, Rows = Rows - Rows / 2 })
            : (this with { Columns = Columns / 2 }, this with { Column = Column + Columns / 2, Columns = Columns - Columns / 2 });
}

/// <summary>A direction E, rows x columns of the tensor, and the derivative of the objective along it, &lt;gradient, E&gt;.</summary>
internal sealed record Probe(Matrix<double> Direction, Derivative Derivative);

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
