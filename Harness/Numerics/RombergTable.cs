namespace GradCheck.Numerics;

/// <summary>
/// Central differences D_k at steps h, h/2, h/4, ... and their extrapolations T[k,j] = (4^j T[k,j-1] - T[k-1,j-1]) / (4^j - 1), j up to 4.
/// </summary>
internal sealed class RombergTable
{
    private const int MostColumns = 4;
    private const double GoodEnough = 1e-10;
    private const int MostStaleRows = 2;

    // Where halving the step divides the change by four, as the h^2 term alone would, the series has begun to converge.
    private const double LeastRatio = 2.8;
    private const double MostRatio = 5.6;

    private double[] previous = new double[MostColumns + 1];
    private double[] current = new double[MostColumns + 1];
    private double d0;
    private double d1;
    private int rows;

    /// <summary>The entry with the least error, of the rows in the asymptotic range; null where no row is in it.</summary>
    public Estimate? Best(Func<double, Difference> difference, double first, double smallest)
    {
        Estimate? best = null;
        int stale = 0;
        for (double h = first; h >= smallest && stale < MostStaleRows; h /= 2)
        {
            var d = difference(h);
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
            power *= 4;
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
        bool converges = LeastRatio * d1 < d0 && d0 < MostRatio * d1;
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
