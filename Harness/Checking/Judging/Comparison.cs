using GradCheck.Numerics;

namespace GradCheck.Judging;

/// <summary>A student's number beside ours. Wrong is only what lies beyond our own error bar and beyond the tolerance.</summary>
internal readonly record struct Comparison
{
    // Against PyTorch's autograd no error of a drawn case reached one bar (tests/Benchmarks/RESULTS.md); the second is kept in hand.
    private const double Bars = 2;

    // What a student's own rounding may add, over a few dozen operations, to a number and to its neighbours.
    private const double OwnRounding = 64 * Objective.Epsilon;
    private const double NeighboursRounding = 1e-12;

    // Where large terms cancel, a right form may be off by somewhat more.
    private const double WorthANote = 1e-9;

    private readonly double allowance;
    private readonly double tolerance;
    private readonly double size;
    private readonly double largest;
    private readonly double rounding;

    /// <param name="scale">The size of the whole gradient that the number is a part of.</param>
    public Comparison(double analytic, Derivative numeric, Scale scale, Tolerance tolerance)
    {
        Analytic = analytic;
        Numeric = numeric;
        double larger = Math.Max(Math.Abs(analytic), Math.Abs(numeric.Value));
        rounding = OwnRounding * larger + NeighboursRounding * scale.Largest + scale.Rounding;
        allowance = Bars * numeric.Bar + rounding;
        size = scale.Size;
        largest = scale.Largest;
        this.tolerance = tolerance.For(analytic, numeric.Value, size);
        AbsoluteError = Math.Max(0, Math.Abs(analytic - numeric.Value) - numeric.Reach);
        RelativeError = larger == 0 ? 0 : AbsoluteError / larger;
        RequiredTolerance = IsWithin(rounding) ? 0 : tolerance.RequiredFor(AbsoluteError, analytic, numeric.Value, size);
    }

    /// <summary>The student's number.</summary>
    public double Analytic { get; }

    /// <summary>Ours, with its bar.</summary>
    public Derivative Numeric { get; }

    /// <summary>At a kink, from the nearest of the numbers that are right there.</summary>
    public double AbsoluteError { get; }

    /// <summary>Of the larger of the two numbers.</summary>
    public double RelativeError { get; }

    /// <summary>The absolute error that would have been noticed here.</summary>
    public double DetectionFloor => allowance;

    /// <summary>The error of a number that passes, as a part of the largest entry, where it is beyond what rounding and the bar leave open; otherwise null.</summary>
    public double? Imprecision =>
        Agrees && Excess > 1 && AbsoluteError > WorthANote * size ? AbsoluteError / (largest > 0 ? largest : size) : null;

    /// <summary>How many times the noticeable error it is off by: what ranks the entries of a wrong gradient.</summary>
    public double Excess => AbsoluteError / allowance;

    /// <summary>
    /// The smallest relative tolerance at which they agree, the absolute one keeping its ratio to it; 0 where their difference is rounding,
    /// infinite where no tolerance is enough.
    /// </summary>
    public double RequiredTolerance { get; }

    /// <summary>Agreement needs no bar, only disagreement does. No tolerance is so strict that it forbids rounding.</summary>
    public bool Agrees => IsWithin(tolerance) || IsWithin(rounding);

    /// <summary>Beyond the tolerance and beyond what the reference leaves open. Neither this nor <see cref="Agrees"/>: inconclusive.</summary>
    public bool IsWrong => Numeric.IsKnown && !Agrees && !IsWithin(allowance);

    // Numbers so large that an error or its limit overflows are right nowhere; nor is NaN.
    private bool IsWithin(double limit) => double.IsFinite(limit) && AbsoluteError <= limit;
}

/// <summary>A compared entry of a gradient.</summary>
/// <param name="At">Its place in row-major order, from 0.</param>
internal readonly record struct Entry(int At, Comparison Comparison);

/// <summary>Where a large gradient is wrong.</summary>
/// <param name="Worst">An entry that is, found by halving towards the larger error.</param>
/// <param name="IsOneRow">Whether no other row of the two-dimensional view was seen to be wrong.</param>
/// <param name="IsOneColumn">Whether no other column of that row was seen to be wrong.</param>
internal sealed record Place(Entry Worst, bool IsOneRow, bool IsOneColumn);
