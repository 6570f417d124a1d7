using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using MathNet.Numerics.Statistics;

namespace GradCheck.Judging;

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
    public static Jitter Of(GradientVerdict verdict, Func<Case, Answer> ask)
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

    private static RawMatrix? Near(CaseVerdict judged, Gradient gradient, int steps, Func<Case, Answer> ask) =>
        (judged with { Answer = ask(NearbyCase.Of(judged.Case, steps)) }).Value(gradient);

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
