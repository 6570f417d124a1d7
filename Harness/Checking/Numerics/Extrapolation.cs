namespace GradCheck.Numerics;

/// <summary>
/// The derivative of a function from central differences at halving steps, extrapolated (Romberg, 1955; Ridders, 1982), with an error bar
/// that is measured, not assumed: truncation from the table, noise from three tiny steps.
/// </summary>
internal static class Extrapolation
{
    private const int MostRestarts = 3;
    private const double RestartAt = 1.0 / 16;
    private const double Wider = 1 << 10;
    private const double MostBeyondNoise = 4;

    // A hundredth of the usual tolerance.
    private const double PoorBar = 1e-8;

    // Tiny enough to have no truncation error left; unequal, so that their noise can be told from a common offset.
    private static readonly double[] SentinelSteps = [1.0 / (1 << 11), 1.0 / (1 << 13), 1.0 / (1 << 14)];

    /// <summary>Climbs the ladder.</summary>
    /// <param name="difference">The central difference at a step h.</param>
    /// <param name="scale">The power of two at or above the size of what is perturbed.</param>
    /// <param name="start">Scales the first step: 1, or another number to get an independent second opinion.</param>
    public static Derivative Climb(Func<double, Difference> difference, double scale, double start = 1)
    {
        var (best, noise) = Climb(difference, StepSizes.From(scale, start));
        // Where rounding in the outputs is what the bar is made of, as beside a large constant, a larger step has less of it.
        if (best.IsKnown && best.Bar > PoorBar * Math.Abs(best.Value) && best.Bar <= MostBeyondNoise * noise)
        {
            var (wider, _) = Climb(difference, StepSizes.From(scale, start * Wider));
            best = wider.Bar < best.Bar ? wider : best;
        }
        return best;
    }

    private static (Derivative Best, double Noise) Climb(Func<double, Difference> difference, StepSizes steps)
    {
        var best = (Derivative: Derivative.Unknown, Noise: 0.0);
        for (int restart = 0; restart <= MostRestarts; restart++)
        {
            if (new RombergTable().Best(difference, steps) is not { } estimate)
                break;
            if (Confirmed(estimate, difference) is { } derivative)
            {
                best = derivative.Bar < best.Derivative.Bar ? (derivative, 2 * estimate.Noise / estimate.Step) : best;
                if (!IsAccidental(estimate, best.Derivative))
                    break;
            }
            steps = steps with { First = estimate.Step * RestartAt };
        }
        return best;
    }

    // Steps that cross a kink can look like the start of a series: then neighbours in the table differ by far more than noise.
    private static bool IsAccidental(Estimate estimate, Derivative derivative) =>
        derivative.Bar > PoorBar * Math.Abs(derivative.Value) && estimate.Truncation > 0.5 * derivative.Bar;

    // Null where the tiny steps disagree with the estimate by more than noise: it was an accident of the larger steps.
    private static Derivative? Confirmed(Estimate best, Func<double, Difference> difference)
    {
        Span<double> steps = stackalloc double[SentinelSteps.Length];
        Span<double> quotients = stackalloc double[SentinelSteps.Length];
        double eta = best.Noise;
        for (int i = 0; i < steps.Length; i++)
        {
            var sentinel = difference(best.Step * SentinelSteps[i]);
            if (!sentinel.IsFinite)
                return null;
            steps[i] = sentinel.Width / 2;
            quotients[i] = sentinel.Quotient;
            eta = Math.Max(eta, sentinel.Noise);
        }
        // Noise grows as the step shrinks, a real disagreement does not: so the spread of the sentinels is noise, their offset is not.
        double spread = Math.Max(Math.Abs(quotients[0] - quotients[1]) * steps[1], Math.Abs(quotients[2] - quotients[1]) * steps[2]);
        double noise = Math.Max(eta, 2 * spread);
        if (Math.Abs(quotients[0] - best.Value) > best.Truncation + 8 * noise / steps[0])
            return null;
        // The estimate stands, so what the sentinels are off by is noise too: they may agree with each other by chance.
        for (int i = 0; i < steps.Length; i++)
            noise = Math.Max(noise, 2 * Math.Abs(quotients[i] - best.Value) * steps[i]);
        return new Derivative(best.Value, best.Truncation + 2 * noise / best.Step);
    }
}
