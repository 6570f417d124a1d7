using GradCheck.Cases;
using GradCheck.Numerics;

namespace GradCheck.Judging;

/// <summary>Compares the projections of a gradient on a few directions with the derivatives along them.</summary>
internal sealed class DirectionJudge(DirectionReference numeric, RawMatrix analytic, Tolerance tolerance)
{
    // The terms' size is what the relative tolerance is of.
    private readonly Tolerance projected = tolerance with { Absolute = Math.Max(tolerance.Absolute, tolerance.Relative) };

    public CaseVerdict Judge(ReferenceCase reference, Answer answer)
    {
        var probes = numeric.Probes.Select(p => (Probe: p, Comparison: Compare(p))).ToList();
        var rejecting = probes.Where(p => p.Comparison.IsWrong).Select(p => p.Probe).FirstOrDefault(IsConfirmed);
        bool agrees = probes.TrueForAll(p => p.Comparison.Agrees);
        return new CaseVerdict(
            rejecting is not null ? Outcome.WrongValue
                : agrees ? Outcome.Pass
                : Outcome.Inconclusive,
            reference,
            answer,
            Worst: null,
            probes.Max(p => p.Comparison.AbsoluteError),
            probes.Max(p => p.Comparison.RelativeError),
            probes.Max(p => p.Comparison.DetectionFloor),
            probes.Max(p => p.Comparison.Imprecision),
            probes.Max(p => p.Comparison.RequiredTolerance)
        )
        {
            Place = rejecting is null
                ? null
                : new Lazy<Place?>(() => new Localisation(numeric, analytic, tolerance).Find(rejecting, Compare)),
        };
    }

    // A second ladder rejects it too, and does not reject the first.
    private bool IsConfirmed(Probe probe)
    {
        var again = probe with { Derivative = numeric.Again(probe) };
        var first = new Comparison(probe.Derivative.Value, again.Derivative, numeric.ScaleOf(probe, numeric.Size), projected);
        return Compare(again).IsWrong && !first.IsWrong;
    }

    private Comparison Compare(Probe probe)
    {
        var projection = Projection.Of(analytic, probe.Direction);
        return new Comparison(projection.Value, probe.Derivative, numeric.ScaleOf(probe, projection.Length), projected);
    }
}
