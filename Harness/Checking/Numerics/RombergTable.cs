namespace GradCheck.Numerics;

/// <summary>
/// Differences D_k at steps h, h/2, h/4, ... and their extrapolations T[k,j] = (r^j T[k,j-1] - T[k-1,j-1]) / (r^j - 1), j up to 4,
/// where r is 4 for central differences and 2 for one-sided ones.
/// </summary>
internal sealed class RombergTable(Series series = Series.Central)
{
    private const int MostColumns = 4;
    private const double GoodEnough = 1e-13;
    private const int MostStaleRows = 2;

    // Where halving the step divides the change nearly as the leading term alone would (by 2.8 to 5.6 where that is 4), the series has begun.
    private const double LeastRatio = 0.7;
    private const double MostRatio = 1.4;

    // As long as rounding leaves this much of the difference, a smaller step may still find a series: next to a kink, or where T is far from 0.
    private const double ClearOfNoise = 1e-8;

    private double[] previous = new double[MostColumns + 1];
    private double[] current = new double[MostColumns + 1];
    private double d0;
    private double d1;
    private int rows;

    /// <summary>The entry with the least error, of the rows in the asymptotic range; null where no row is in it.</summary>
    public Estimate? Best(Func<double, Difference> difference, StepSizes steps)
    {
        Estimate? best = null;
        int stale = 0;
        bool isClear = true;
        for (
            double h = steps.First;
            stale < MostStaleRows && (h >= steps.Smallest || (best is null && isClear && h >= steps.Tiniest));
            h /= 2
        )
        {
            var d = difference(h);
            isClear = !d.IsFinite || 4 * d.Noise <= ClearOfNoise * Math.Abs(d.Change);
            if (!d.IsFinite)
            {
                // The domain ended within this step: what came before is no start of a series.
                (rows, stale, best) = (0, 0, null);
                continue;
            }
            AddRow(d.Quotient);
            double step = d.Width / 2;
            if (!IsAsymptotic(4 * d.Noise / step))
            {
                stale += best is null ? 0 : 1;
                continue;
            }
            var candidate = BestOfRow(step, d.Noise);
            stale = best is { } b && candidate.Error >= b.Error ? stale + 1 : 0;
            best = stale == 0 ? candidate : best;
            if (rows > 3 && best!.Value.Error <= GoodEnough * Math.Abs(best.Value.Value))
                break;
        }
        return best;
    }

    private void AddRow(double quotient)
    {
        (previous, current) = (current, previous);
        current[0] = quotient;
        double power = 1;
        for (int j = 1; j <= Math.Min(rows, MostColumns); j++)
        {
            power *= (int)series;
            current[j] = (power * current[j - 1] - previous[j - 1]) / (power - 1);
        }
        d0 = d1;
        d1 = rows == 0 ? double.NaN : Math.Abs(current[0] - previous[0]);
        rows++;
    }

    private bool IsAsymptotic(double nu)
    {
        if (rows < 3)
            return false;
        double ratio = (int)series;
        bool converges = LeastRatio * ratio * d1 < d0 && d0 < MostRatio * ratio * d1;
        return converges || d1 <= nu && d0 <= 8 * nu;
    }

    private Estimate BestOfRow(double step, double noise)
    {
        var best = new Estimate(double.NaN, double.PositiveInfinity, step, noise);
        for (int j = 1; j <= Math.Min(rows - 1, MostColumns); j++)
        {
            double truncation = Math.Max(Math.Abs(current[j] - current[j - 1]), Math.Abs(current[j] - previous[j - 1]));
            if (truncation < best.Truncation)
                best = best with { Value = current[j], Truncation = truncation };
        }
        return best;
    }
}

/// <summary>By what halving the step divides the leading error of a difference: what an extrapolation has to know of it.</summary>
internal enum Series
{
    /// <summary>Central differences: the error is a series in h^2.</summary>
    Central = 4,

    /// <summary>One-sided differences: the error is a series in h.</summary>
    OneSided = 2,
}

/// <summary>The best entry of a Romberg table.</summary>
/// <param name="Truncation">How far the entry differs from its neighbours in the table, in the unit of <paramref name="Value"/>.</param>
/// <param name="Step">h of its row.</param>
/// <param name="Noise">eta of its row.</param>
internal readonly record struct Estimate(double Value, double Truncation, double Step, double Noise)
{
    public double Error => Truncation + 2 * Noise / Step;
}

/// <summary>The steps that a ladder may take, halving from the first.</summary>
/// <param name="First">The largest.</param>
/// <param name="Smallest">The last as a rule.</param>
/// <param name="Tiniest">The last where nothing could be learnt before and rounding is no obstacle yet: next to a kink, or far from 0.</param>
internal readonly record struct StepSizes(double First, double Smallest, double Tiniest)
{
    /// <summary>The first step, as a part of the scale.</summary>
    // Large enough to be far above the noise, small enough for the series to converge.
    public const double Usual = 1.0 / (1 << 4);

    // Below 2^-24 of the scale rounding leaves less than half of the digits, unless the function is as small as the step.
    private const double UsualEnd = 1.0 / (1 << 24);
    private const double End = UsualEnd / (1L << 36);

    /// <param name="scale">The power of two at or above the size of what is perturbed.</param>
    /// <param name="start">The first step, in usual ones.</param>
    public static StepSizes From(double scale, double start) => new(scale * Usual * start, scale * UsualEnd * start, scale * End * start);
}
