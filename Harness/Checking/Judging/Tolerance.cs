using GradCheck.Exercises;

namespace GradCheck.Judging;

/// <summary>How far an exercise lets a gradient be from the truth, beyond what the reference itself leaves open.</summary>
/// <param name="Relative">Of the larger of analytic and numeric.</param>
/// <param name="Absolute">Of the largest entry of the gradient.</param>
internal sealed record Tolerance(double Relative, double Absolute)
{
    public static Tolerance Default { get; } = new(1e-6, 1e-9);

    /// <summary>The default, but for what is set; of two settings of one number, the first counts.</summary>
    public static Tolerance Create(params ReadOnlySpan<ToleranceSetting> settings)
    {
        var tolerance = Default;
        for (int i = settings.Length - 1; i >= 0; i--)
            tolerance = new Tolerance(settings[i].Relative ?? tolerance.Relative, settings[i].Absolute ?? tolerance.Absolute);
        return tolerance;
    }

    /// <summary>
    /// The smallest relative tolerance that allows a difference between two numbers, where the absolute one keeps its ratio to it;
    /// infinite where none does.
    /// </summary>
    public double RequiredFor(double difference, double analytic, double numeric, double scale)
    {
        double limit = For(analytic, numeric, scale);
        if (!double.IsFinite(limit) || !double.IsFinite(difference))
            return double.PositiveInfinity;
        double larger = Math.Max(Math.Abs(analytic), Math.Abs(numeric));
        // A relative tolerance of 0 has no ratio to anything: the absolute one stays as it is.
        double part = Relative > 0 ? Math.Max(larger, Absolute / Relative * scale) : larger;
        // The quotient may be a rounding off, but never on the other side of the tolerance in force.
        if (difference <= limit)
            return part > 0 ? Math.Min(difference / part, Relative) : 0;
        return part > 0 ? Math.Max(difference / part, Math.BitIncrement(Relative)) : double.PositiveInfinity;
    }

    /// <summary>The difference allowed between two numbers of a gradient whose largest entry is <paramref name="scale"/>.</summary>
    public double For(double analytic, double numeric, double scale) =>
        Math.Max(Relative * Math.Max(Math.Abs(analytic), Math.Abs(numeric)), Absolute * scale);
}
