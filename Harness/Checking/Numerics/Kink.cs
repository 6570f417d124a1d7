namespace GradCheck.Numerics;

/// <summary>
/// A point where the slope changes at once, as relu's does at 0: every number between the two one-sided derivatives is a right answer there.
/// A central difference does not notice, for at relu's kink it is 1/2 at any step.
/// </summary>
internal static class Kink
{
    private const int InARow = 3;
    private const double MostDisagreement = 1.0 / 4;
    private const double LeastOfLarger = 1.0 / 4;
    private const double LeastOverNoise = 32;
    private const double SharpBlur = 1e-10;
    private const double Blur = 1e-6;

    /// <summary>
    /// The gap between the slopes, where several steps in a row that were taken along a line see the same, and the next larger no wider one; null
    /// where there is no kink.
    /// </summary>
    /// <param name="isSmooth">
    /// Whether a derivative was found: then a kink must show at the tiniest steps. Without one these may be all noise, and a kink just beyond them
    /// is the reason.
    /// </param>
    public static double? Gap(Line line, bool isSmooth)
    {
        var bends = line.Bends.Where(b => double.IsFinite(b.Gap)).OrderBy(b => b.Step).DistinctBy(b => b.Step).ToList();
        int windows = isSmooth ? Math.Min(1, bends.Count - InARow) : bends.Count - InARow;
        return Enumerable
            .Range(0, Math.Max(0, windows))
            .Select(i => Gap(bends.GetRange(i, InARow), bends[i + InARow]))
            .FirstOrDefault(g => g is not null);
    }

    private static double? Gap(List<Bend> bends, Bend larger)
    {
        double gap = bends[0].Gap;
        bool isSeen = bends.TrueForAll(b => b.Gap > LeastOverNoise * b.Noise / b.Step && Math.Abs(b.Gap - gap) <= MostDisagreement * gap);
        return isSeen && gap > LeastOfLarger * larger.Gap ? gap : null;
    }

    /// <summary>The two one-sided derivatives, as one that reaches from one to the other; unknown where either is.</summary>
    /// <param name="gap">About the distance between them.</param>
    /// <param name="start">Scales the first step.</param>
    public static Derivative Between(Line line, double gap, double start)
    {
        var exactly = Between(line, SharpBlur * gap, StepSizes.From(line.Scale, start));
        return exactly.IsKnown ? exactly : Between(line, Blur * gap, StepSizes.From(line.Scale, start));
    }

    private static Derivative Between(Line line, double blur, StepSizes steps)
    {
        var above = new RombergTable(Series.OneSided).Best(h => Blurred(line.Above(h), blur), steps);
        var below = new RombergTable(Series.OneSided).Best(h => Blurred(line.Below(h), blur), steps);
        return above is { } a && below is { } b
            ? new Derivative((a.Value + b.Value) / 2, Math.Max(a.Error, b.Error), Math.Abs(a.Value - b.Value) / 2)
            : Derivative.Unknown;
    }

    // A kink that is not at the point but nearer than the steps lies on one of the two sides, and shows there as noise.
    private static Difference Blurred(Difference difference, double blur) =>
        difference with
        {
            Noise = Math.Max(difference.Noise, blur * difference.Width),
        };
}
