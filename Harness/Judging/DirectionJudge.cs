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
        bool isWrong = probes.Exists(p => p.Comparison.IsWrong && IsConfirmed(p.Probe));
        bool agrees = probes.TrueForAll(p => p.Comparison.Agrees);
        return new CaseVerdict(
            isWrong ? Outcome.WrongValue
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
            Place = isWrong ? new Lazy<Place>(Locate) : null,
        };
    }

    // A second ladder rejects it too, and does not reject the first.
    private bool IsConfirmed(Probe probe)
    {
        var again = probe with { Derivative = numeric.Again(probe) };
        var first = new Comparison(probe.Derivative.Value, again.Derivative, numeric.ScaleOf(probe, 0), projected);
        return Compare(again).IsWrong && !first.IsWrong;
    }

    private Comparison Compare(Probe probe)
    {
        var projection = Projection.Of(analytic, probe.Direction);
        return new Comparison(projection.Value, probe.Derivative, numeric.ScaleOf(probe, projection.Length), projected);
    }

    private Place Locate()
    {
        var region = new Region(0, numeric.Rows, 0, numeric.Columns);
        bool isOneRow = true;
        bool isOneColumn = true;
        while (!region.IsEntry)
        {
            var (first, second) = region.Halves();
            var (one, other) = (Compare(numeric.Part(first)), Compare(numeric.Part(second)));
            if (one.IsWrong && other.IsWrong)
                (isOneRow, isOneColumn) = region.Rows > 1 ? (false, isOneColumn) : (isOneRow, false);
            region = Error(one) >= Error(other) ? first : second;
        }
        var derivative = numeric.Entry(region.Row, region.Column);
        var entry = new Comparison(analytic[region.Row, region.Column], derivative, numeric.ScaleOfEntry(derivative), tolerance);
        return new Place(new Entry(region.Row, region.Column, entry), isOneRow, isOneColumn);
    }

    private static double Error(Comparison comparison) => comparison.Numeric.IsKnown ? comparison.AbsoluteError : -1;
}
