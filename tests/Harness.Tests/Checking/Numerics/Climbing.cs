using GradCheck.Numerics;

namespace GradCheck.Tests.Checking.Numerics;

/// <summary>Climbs the ladder with a plain function of one number.</summary>
internal static class Climbing
{
    public static Derivative Climb(this Func<double, double> f, double x, double start = 1)
    {
        double scale = Math.ScaleB(1, (int)Math.Ceiling(Math.Log2(Math.Max(1, Math.Abs(x)))));
        return Extrapolation.Climb(h => Difference(f, x, h), scale, start);
    }

    // The noise that an objective reports of an output of weight 1.
    private static Difference Difference(Func<double, double> f, double x, double h)
    {
        double plus = f(x + h);
        double minus = f(x - h);
        double noise = plus == minus ? 0 : 4 * Objective.Epsilon * Math.Abs(plus);
        return new Difference(plus - minus, x + h - (x - h), noise);
    }
}
