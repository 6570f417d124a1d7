using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Judging;

/// <summary>Compares the projections of a gradient on a few directions with the derivatives along them.</summary>
internal sealed class DirectionJudge(DirectionReference numeric, Tensor analytic, Tolerance tolerance)
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
        var projection = Projection.Create(analytic, probe.Direction);
        return new Comparison(projection.Value, probe.Derivative, numeric.ScaleOf(probe, projection.Length), projected);
    }
}

/// <summary>A gradient's projection on a direction, and how large it is likely to be: one may be small by chance where its terms are not.</summary>
/// <param name="Length">That of the vector of its terms.</param>
internal readonly record struct Projection(double Value, double Length)
{
    public static Projection Create(Tensor analytic, Tensor direction)
    {
        var sum = new CompensatedSum();
        double squares = 0;
        foreach (var (number, along) in analytic.Values!.Zip(direction.Values!))
        {
            double term = number * along;
            sum.Add(term);
            squares += term * term;
        }
        return new Projection(sum.Value, Math.Sqrt(squares));
    }
}

/// <summary>Looks for the place where a large gradient is wrong, by halving towards the larger error along a direction that rejects it.</summary>
internal sealed class Localisation(DirectionReference numeric, Tensor analytic, Tolerance tolerance)
{
    /// <summary>Null where the search ends at an entry that is right or that the reference does not know.</summary>
    public Place? Find(Probe rejecting, Func<Probe, Comparison> compare)
    {
        var region = new MatrixBlock(0, Tensor.RowsOf(numeric.Sides), 0, Tensor.ColumnsOf(numeric.Sides));
        bool isOneRow = true;
        bool isOneColumn = true;
        while (!region.IsEntry)
        {
            var (first, second) = region.Halves();
            var (one, other) = (compare(numeric.Part(rejecting, first)), compare(numeric.Part(rejecting, second)));
            bool isOneHalf = one.IsWrong ? other.Agrees : one.Agrees;
            (isOneRow, isOneColumn) = region.Rows > 1 ? (isOneRow && isOneHalf, isOneColumn) : (isOneRow, isOneColumn && isOneHalf);
            region = Error(one) >= Error(other) ? first : second;
        }
        int at = region.Row * Tensor.ColumnsOf(numeric.Sides) + region.Column;
        var entry = Compare(at);
        return entry.IsWrong ? new Place(new Entry(at, entry), isOneRow, isOneColumn) : null;
    }

    private Comparison Compare(int at)
    {
        var derivative = numeric.Entry(at);
        return new Comparison(analytic[at], derivative, numeric.ScaleOfEntry(derivative), tolerance);
    }

    private static double Error(Comparison comparison) => comparison.Numeric.IsKnown ? comparison.AbsoluteError : -1;
}
