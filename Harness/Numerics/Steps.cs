namespace GradCheck.Numerics;

/// <summary>The steps that a ladder may take, halving from the first.</summary>
/// <param name="First">The largest.</param>
/// <param name="Smallest">The last as a rule.</param>
/// <param name="Tiniest">The last where nothing could be learnt before and rounding is no obstacle yet: next to a kink, or far from 0.</param>
internal readonly record struct Steps(double First, double Smallest, double Tiniest)
{
    /// <summary>The first step, as a part of the scale.</summary>
    // Large enough to be far above the noise, small enough for the series to converge.
    public const double Usual = 1.0 / (1 << 4);

    // Below 2^-24 of the scale rounding leaves less than half of the digits, unless the function is as small as the step.
    private const double UsualEnd = 1.0 / (1 << 24);
    private const double End = UsualEnd / (1L << 36);

    /// <param name="scale">The power of two at or above the size of what is perturbed.</param>
    /// <param name="start">The first step, in usual ones.</param>
    public static Steps From(double scale, double start) => new(scale * Usual * start, scale * UsualEnd * start, scale * End * start);
}
