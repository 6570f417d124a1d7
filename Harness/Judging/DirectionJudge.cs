using GradCheck.Cases;
using GradCheck.Numerics;

namespace GradCheck.Judging;

/// <summary>Compares the projections of a gradient on a few directions with the derivatives along them.</summary>
internal sealed class DirectionJudge(DirectionReference numeric, RawMatrix analytic, Tolerance tolerance)
{
    // One projection may be small by chance, where its terms are not: their size is what the relative tolerance is of.
    private readonly Tolerance projected = tolerance with { Absolute = Math.Max(tolerance.Absolute, tolerance.Relative) };

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
            probes.Max(p => p.Comparison.DetectionFloor),
            probes.Max(p => p.Comparison.Imprecision)
        );
    }

    // <analytic, E>, and how large it is likely to be: as its terms are, not as the gradient is, for E has little of an entry without room.
    private Comparison Compare(Probe probe, Derivative derivative)
    {
        var sum = new CompensatedSum();
        double squares = 0;
        for (int row = 0; row < analytic.Rows; row++)
        for (int column = 0; column < analytic.Columns; column++)
        {
            double term = analytic[row, column] * probe.Direction.At(row, column);
            sum.Add(term);
            squares += term * term;
        }
        return new Comparison(sum.Value, derivative, Math.Sqrt(squares), projected);
    }
}
