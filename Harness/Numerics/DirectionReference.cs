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

    public DirectionReference(Objective objective, Case drawn, Gradient gradient)
        : base(objective)
    {
        var draw = new Draw($"{drawn.Key}|{gradient.Name}");
        Probes = [.. Enumerable.Range(0, Directions).Select(_ => Differentiate(draw.Gaussian(Rows, Columns)))];
    }

    public ImmutableArray<Probe> Probes { get; }

    public override bool IsKnown => Probes.All(p => p.Derivative.IsKnown);

    /// <summary>The derivative along a direction by a second ladder with other steps.</summary>
    public Derivative Again(Probe probe) => FiniteDifference.Along(Objective, probe.Direction, again: true);

    private Probe Differentiate(Matrix<double> direction)
    {
        var fitted = Room.Fit(Objective, direction, Ladder.FirstStep);
        return new Probe(fitted, FiniteDifference.Along(Objective, fitted));
    }
}
