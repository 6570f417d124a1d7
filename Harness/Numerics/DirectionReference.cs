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

    private readonly ConcurrentDictionary<(Matrix<double> Direction, Region Region), Probe> parts = new();

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
    public Probe Part(Probe probe, Region region) => parts.GetOrAdd((probe.Direction, region), Restrict);

    /// <summary>The derivative by one entry.</summary>
    public Derivative Entry(int row, int column) => FiniteDifference.Entry(Objective, row, column);

    /// <summary>The scale of a projection whose terms are a vector of this length.</summary>
    public Scale ScaleOf(Probe probe, double terms) => Scale.Of(Objective, terms, probe.Direction.FrobeniusNorm());

    /// <summary>The scale of one entry.</summary>
    public Scale ScaleOfEntry(Derivative entry) => Scale.Of(Objective, Math.Abs(entry.Value));

    private Derivative Trusted(Probe probe, Derivative derivative) =>
        derivative.Bar <= Math.Max(PoorBar * Size, RoundingsOfZero * ScaleOf(probe, 0).Rounding) ? derivative : Derivative.Unknown;

    private Probe Restrict((Matrix<double> Direction, Region Region) within)
    {
        var part = within.Direction.MapIndexed((row, column, entry) => within.Region.Contains(row, column) ? entry : 0, Zeros.Include);
        return new Probe(part, FiniteDifference.Along(Objective, part));
    }

    private Probe Differentiate(Matrix<double> direction)
    {
        var fitted = Room.Fit(Objective, direction, Steps.Usual * Line.ScaleOf(Objective));
        return new Probe(fitted, FiniteDifference.Along(Objective, fitted));
    }
}
