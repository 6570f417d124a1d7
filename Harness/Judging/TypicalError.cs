using GradCheck.Cases;
using GradCheck.Numerics;
using MathNet.Numerics.Statistics;

namespace GradCheck.Judging;

/// <summary>How far off the usual entry of a gradient is: a single one may lose its digits in a right formula, half of them do not.</summary>
/// <param name="Relative">The median error, each as a part of its own entry; NaN where no entry was compared.</param>
/// <param name="Excess">The median error, each in units of what rounding and the reference usually leave; NaN where no entry was compared.</param>
internal readonly record struct TypicalError(double Relative, double Excess)
{
    // Against autograd the reference is off by a fiftieth of its bar at the median, and by less than a third at the worst thousandth (tests/Benchmarks/RESULTS.md).
    private const double UsualPartOfBar = 1.0 / 16;

    private const double OwnRounding = 4 * Objective.Epsilon;
    private const double NeighboursRounding = Objective.Epsilon;

    // What is off by more than this is not imprecise but wrong.
    private const double Wrong = 1e-2;

    /// <summary>Whether it is small, and yet no rounding.</summary>
    public bool IsImprecise => Excess > 1 && Relative < Wrong;

    /// <summary>Over all cases of a gradient that were compared entry by entry.</summary>
    public static TypicalError Of(GradientVerdict verdict)
    {
        var relative = new List<double>();
        var excess = new List<double>();
        foreach (var judged in verdict.Rungs.SelectMany(r => r.Cases))
            if (judged.Reference[verdict.Gradient] is EntryReference numeric && judged.Value(verdict.Gradient) is { } analytic)
                Add(numeric, analytic, relative, excess);
        return new TypicalError(ArrayStatistics.MedianInplace([.. relative]), ArrayStatistics.MedianInplace([.. excess]));
    }

    private static void Add(EntryReference numeric, RawMatrix analytic, List<double> relative, List<double> excess)
    {
        for (int row = 0; row < numeric.Rows; row++)
        for (int column = 0; column < numeric.Columns; column++)
        {
            var (derivative, value) = (numeric[row, column], analytic[row, column]);
            double larger = Math.Max(Math.Abs(value), Math.Abs(derivative.Value));
            // Where both are exactly 0 nothing is compared: masks and zero upstreams would pass for precision.
            if (!derivative.IsKnown || derivative.IsAtKink || !double.IsFinite(value) || larger == 0)
                continue;
            double error = Math.Abs(value - derivative.Value);
            relative.Add(error / larger);
            excess.Add(error / (UsualPartOfBar * derivative.Bar + OwnRounding * larger + NeighboursRounding * numeric.Scale.Largest));
        }
    }
}
