using System.Collections.Concurrent;
using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

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

    private readonly ConcurrentDictionary<(Tensor Direction, MatrixBlock Region), Probe> parts = new();

    public DirectionReference(Objective objective, Case drawn, Gradient gradient)
        : base(objective)
    {
        var draw = new Draw($"{drawn.Key}|{gradient.Name}");
        var probes = Enumerable.Range(0, Directions).Select(_ => Differentiate(draw.Gaussian(Sides))).ToList();
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
    public Derivative Entry(int entry) => FiniteDifference.Entry(Objective, entry);

    /// <summary>The scale of a projection whose terms are a vector of this length.</summary>
    public Scale ScaleOf(Probe probe, double terms) => Scale.Create(Objective, terms, probe.Direction.Matrix.FrobeniusNorm());

    /// <summary>The scale of one entry.</summary>
    public Scale ScaleOfEntry(Derivative entry) => Scale.Create(Objective, Math.Abs(entry.Value));

    private Derivative Trusted(Probe probe, Derivative derivative) =>
        derivative.Bar <= Math.Max(PoorBar * Size, RoundingsOfZero * ScaleOf(probe, 0).Rounding) ? derivative : Derivative.Unknown;

    private Probe Restrict((Tensor Direction, MatrixBlock Region) within)
    {
        int columns = Tensor.ColumnsOf(Sides);
        var part = within.Direction.Map((at, entry) => within.Region.Contains(at / columns, at % columns) ? entry : 0);
        return new Probe(part, FiniteDifference.Along(Objective, part));
    }

    private Probe Differentiate(Tensor direction)
    {
        var fitted = Room.Fit(Objective, direction, StepSizes.Usual * Line.ScaleOf(Objective));
        return new Probe(fitted, FiniteDifference.Along(Objective, fitted));
    }
}

/// <summary>A block of a tensor's two-dimensional view: so many rows from one on, and so many columns.</summary>
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

/// <summary>A direction E, of the tensor's shape, and the derivative of the objective along it, &lt;gradient, E&gt;.</summary>
internal sealed record Probe(Tensor Direction, Derivative Derivative);

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
    public static Tensor Fit(Objective objective, Tensor direction, double step)
    {
        double[] fitted = [.. direction.Values!];
        if (IsInside(objective, Tensor.Zeros(direction.Sides)))
            Fit(objective, fitted, 0, fitted.Length, step * Margin);
        return new Tensor(direction.Sides, fitted);
    }

    // Few entries are near the end of their domain: halves that are inside as a whole need no look at their entries.
    private static void Fit(Objective objective, double[] fitted, int first, int count, double step)
    {
        if (IsInside(objective, Part(objective, fitted, first, count, step)))
            return;
        if (count > 1)
        {
            Fit(objective, fitted, first, count / 2, step);
            Fit(objective, fitted, first + count / 2, count - count / 2, step);
            return;
        }
        while (Math.Abs(fitted[first] * step) > Least && !IsInside(objective, Part(objective, fitted, first, 1, step)))
            fitted[first] *= Shrink;
        if (Math.Abs(fitted[first] * step) <= Least)
            fitted[first] = 0;
    }

    private static Tensor Part(Objective objective, double[] direction, int first, int count, double step) =>
        Tensor.Zeros(objective.At.Sides).Map((at, _) => at >= first && at < first + count ? step * direction[at] : 0);

    private static bool IsInside(Objective objective, Tensor move) =>
        IsFinite(objective.Outputs(objective.At.Plus(move, 1))) && IsFinite(objective.Outputs(objective.At.Plus(move, -1)));

    private static bool IsFinite(double[][] outputs) => outputs.All(o => Array.TrueForAll(o, double.IsFinite));
}
