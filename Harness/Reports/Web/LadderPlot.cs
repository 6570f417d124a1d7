using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>
/// Error against rung on a logarithmic axis, as coordinates of a drawing: the largest absolute error of each rung, what would have been noticed there,
/// and about where the tolerance lies.
/// </summary>
internal sealed record LadderPlot(
    double Top,
    double Bottom,
    IReadOnlyList<DecadeLine> Decades,
    IReadOnlyList<LadderPoint> Points,
    double? Tolerance,
    string Summary
)
{
    public const int Width = 440;
    public const int Height = 240;

    private const int Left = 46;
    private const int Right = 12;
    private const int PlotTop = 32;
    private const int PlotBottom = Height - 44;

    // Rounding alone leaves less than this at no entry that is not exactly right.
    private const int LowestDecade = -17;
    private const int HighestDecade = 16;
    private const int DecadesALine = 4;

    /// <summary>Null where the gradient climbed no ladder.</summary>
    public static LadderPlot? Create(GradientResult gradient)
    {
        if (gradient.Rungs.IsEmpty)
            return null;
        double? tolerance = ToleranceOf(gradient);
        double highest = gradient.Rungs.SelectMany(r => new[] { r.MaxAbsoluteError, r.DetectionFloor }).Append(tolerance).Max(Decade);
        int top = (int)Math.Clamp(Math.Ceiling(highest), -1, HighestDecade);
        double Y(double decade) =>
            Math.Round(
                PlotBottom - (Math.Clamp(decade, LowestDecade, top) - LowestDecade) / (top - LowestDecade) * (PlotBottom - PlotTop),
                1
            );
        double step = (double)(Width - Left - Right) / gradient.Rungs.Length;
        return new LadderPlot(
            PlotTop,
            PlotBottom,
            [
                .. Enumerable
                    .Range(LowestDecade, top - LowestDecade + 1)
                    .Where(d => d % DecadesALine == 0)
                    .Select(d => new DecadeLine(d, Y(d))),
            ],
            [.. gradient.Rungs.Select((r, i) => Point(r, Left + (i + 0.5) * step, step, Y))],
            tolerance is > 0 ? Y(Decade(tolerance)) : null,
            Summarise(gradient)
        );
    }

    private static LadderPoint Point(RungResult rung, double x, double step, Func<double, double> y) =>
        new(
            rung.Rung,
            Math.Round(x, 1),
            Math.Round(step * 0.36, 1),
            rung.MaxAbsoluteError is { } error
                ? double.IsFinite(error)
                    ? y(Decade(error))
                    : PlotTop
                : null,
            rung.DetectionFloor is > 0 ? y(Decade(rung.DetectionFloor)) : null,
            OutcomeWord.Of(rung.Outcome.Code()),
            rung.MaxAbsoluteError is 0
        );

    // The tolerance is relative to entries, whose size only the two errors of a rung tell: about, and the same for the whole ladder.
    private static double? ToleranceOf(GradientResult gradient)
    {
        var sizes = gradient
            .Rungs.Where(r => r is { MaxAbsoluteError: > 0, MaxRelativeError: > 0 })
            .Select(r => r.MaxAbsoluteError!.Value / r.MaxRelativeError!.Value)
            .Where(double.IsFinite)
            .Order()
            .ToList();
        return gradient.Tolerance is { } tolerance && sizes.Count > 0 ? tolerance.Relative * sizes[sizes.Count / 2] : null;
    }

    private static double Decade(double? error) => error is > 0 && double.IsFinite(error.Value) ? Math.Log10(error.Value) : LowestDecade;

    private static string Summarise(GradientResult gradient) =>
        $"Largest error of {gradient.Name} at each rung: "
        + string.Join(
            "; ",
            gradient.Rungs.Select(r =>
                $"{r.Rung} {(r.MaxAbsoluteError is null ? "no number" : PageNumber.Error(r.MaxAbsoluteError))}, {OutcomeWord.Of(r.Outcome.Code()).Label}"
            )
        )
        + ".";
}

/// <summary>One rung, in the coordinates of its drawing.</summary>
/// <param name="Half">Half the width that is the rung's own.</param>
/// <param name="Y">Null where no number was compared.</param>
internal sealed record LadderPoint(string Rung, double X, double Half, double? Y, double? Floor, OutcomeWord Outcome, bool IsZero);

/// <summary>A power of ten on the axis.</summary>
internal sealed record DecadeLine(int Exponent, double Y);
