using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;
using MathNet.Numerics.Statistics;

namespace GradCheck.Judging;

/// <summary>What speaks for a gradient's being a difference quotient of the forward pass instead of a formula.</summary>
/// <param name="Jitter">Null where it was not asked for.</param>
internal sealed record DifferenceQuotient(TypicalError Error, Jitter? Jitter)
{
    /// <summary>Whether it is imprecise and jitters, too: either alone has other causes.</summary>
    public bool IsLikely => Error.IsImprecise && Jitter is { IsBeyondRounding: true };

    /// <summary>Looks at a gradient that was judged; only an imprecise one is asked again.</summary>
    /// <param name="ask">Calls the gradient's method with a case's arguments.</param>
    public static DifferenceQuotient Create(GradientVerdict verdict, Ask ask)
    {
        var error = TypicalError.Create(verdict);
        return new DifferenceQuotient(error, error.IsImprecise ? Judging.Jitter.Create(verdict, ask) : null);
    }
}

/// <summary>
/// How unevenly a gradient moves through cases a hair apart. A formula's second difference G(0) - 2 G(1) + G(2) is rounding there, whatever
/// constant, epsilon or clip is in it, and one in single precision stands still; in a difference quotient the rounding of the forward pass is
/// divided by the step, and is another at each of them.
/// </summary>
/// <param name="Size">What three quarters of the second differences do not exceed, as a part of the largest entry; NaN where nothing was compared.</param>
internal readonly record struct Jitter(double Size)
{
    /// <summary>The limit. Right gradients stay below a quarter of it as a rule; a step of 1e-3, the largest in use, leaves ten times as much (tests/Benchmarks/RESULTS.md).</summary>
    public const double MostOfAFormula = 64 * Objective.Epsilon;

    // A central difference of an objective as large as its gradient times T jitters by about two roundings, divided by the step.
    private const double OfAStepOfOne = 2 * Objective.Epsilon;

    /// <summary>Whether it is more than a formula's rounding leaves.</summary>
    public bool IsBeyondRounding => Size > MostOfAFormula;

    /// <summary>The step, to a power of ten, of a difference quotient that would jitter like this.</summary>
    public double Step => Math.Pow(10, Math.Round(Math.Log10(OfAStepOfOne / Size)));

    /// <summary>Beside the cases with the most entries: the last of those that grow step by step.</summary>
    /// <param name="ask">Calls the gradient's method with a case's arguments.</param>
    public static Jitter Create(GradientVerdict verdict, Ask ask)
    {
        var rung = verdict.Rungs.Last(r => r.Rung.Growth is not (Growth.Equal or Growth.Large));
        var sizes = new List<double>();
        foreach (var judged in rung.Cases.Where(c => c.Case.UpstreamSize == UpstreamSize.Usual))
        {
            if (judged.Value(verdict.Gradient) is not { } here)
                continue;
            var near = Near(judged, verdict.Gradient, 1, ask);
            var further = near is null ? null : Near(judged, verdict.Gradient, 2, ask);
            // A method that fails where it was not asked before is not asked on.
            if (further is null)
                break;
            Add(here.Values!, near!.Values!, further.Values!, sizes);
        }
        return new Jitter(ArrayStatistics.UpperQuartileInplace([.. sizes]));
    }

    private static Tensor? Near(CaseVerdict judged, Gradient gradient, int steps, Ask ask) =>
        (judged with { Answer = ask(NearbyCase.Create(judged.Case, steps)) }).Value(gradient);

    private static void Add(double[] here, double[] near, double[] further, List<double> sizes)
    {
        double largest = here.Max(Math.Abs);
        for (int i = 0; i < here.Length; i++)
        {
            double size = Math.Abs(here[i] - near[i] - (near[i] - further[i])) / largest;
            // What is 0 at all three is a mask's, not a formula's.
            if (double.IsFinite(size) && (here[i] != 0 || near[i] != 0 || further[i] != 0))
                sizes.Add(size);
        }
    }
}

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
    public static TypicalError Create(GradientVerdict verdict)
    {
        var relative = new List<double>();
        var excess = new List<double>();
        foreach (var judged in verdict.Rungs.SelectMany(r => r.Cases))
            if (judged.Reference[verdict.Gradient] is EntryReference numeric && judged.Value(verdict.Gradient) is { } analytic)
                Add(numeric, analytic, relative, excess);
        return new TypicalError(ArrayStatistics.MedianInplace([.. relative]), ArrayStatistics.MedianInplace([.. excess]));
    }

    private static void Add(EntryReference numeric, Tensor analytic, List<double> relative, List<double> excess)
    {
        for (int at = 0; at < numeric.Count; at++)
        {
            var (derivative, value) = (numeric[at], analytic[at]);
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
