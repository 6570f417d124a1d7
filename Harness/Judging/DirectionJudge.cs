using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Judging;

/// <summary>Compares the projections of a gradient on a few directions with the derivatives along them.</summary>
internal sealed class DirectionJudge(DirectionReference numeric, RawMatrix analytic, Tolerance tolerance)
{
    // A projection on a Gaussian direction is as large as the gradient's Frobenius norm.
    private readonly double norm = Math.Sqrt(analytic.Values!.Sum(v => v * v));

    public CaseVerdict Judge(ReferenceCase reference, Answer answer)
    {
        var probes = numeric.Probes.Select(p => (Probe: p, Comparison: Compare(p, p.Derivative))).ToList();
        bool isWrong = probes.Where(p => p.Comparison.IsWrong).Any(p => Compare(p.Probe, numeric.Again(p.Probe)).IsWrong);
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
            probes.Max(p => p.Comparison.DetectionFloor)
        );
    }

    private Comparison Compare(Probe probe, Derivative derivative) => new(Project(probe), derivative, norm, projected);

    // <analytic, E>
    private double Project(Probe probe)
    {
        var sum = new CompensatedSum();
        for (int row = 0; row < analytic.Rows; row++)
        for (int column = 0; column < analytic.Columns; column++)
            sum.Add(analytic[row, column] * probe.Direction.At(row, column));
        return sum.Value;
    }

    // One projection may be small by chance, where the gradient is not: the norm is what the relative tolerance is of.
    private readonly Tolerance projected = tolerance with { Absolute = Math.Max(tolerance.Absolute, tolerance.Relative) };
}
