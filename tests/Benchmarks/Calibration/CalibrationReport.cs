using System.Globalization;
using GradCheck.Benchmarks.Publishing;
using MathNet.Numerics.Statistics;

namespace GradCheck.Benchmarks.Calibration;

/// <summary>The section of RESULTS.md on calibration, and its figure.</summary>
internal static class CalibrationReport
{
    // The tail that the figure shows, from every entry to one in 100,000.
    private const int Steps = 100;
    private const double Decades = 5;

    public static void Write(IReadOnlyDictionary<string, List<CalibratedEntry>> entries, int seeds, TimeSpan took)
    {
        var all = entries.Values.SelectMany(e => e).ToList();
        Figure.Save(
            "calibration",
            Figure.Curves("Error / error bar, against autograd", "part of the entries above", "error / bar", [Tail(all)], true)
        );
        ResultsPage.Write(
            "calibration",
            "Calibration",
            took,
            Counted(
                $"The error of the finite-difference reference against PyTorch's autograd, in units of its own error bar, {(seeds == 0 ? "recorded cases of one seed" : $"all cases of {seeds} seeds")}, all rungs but large. "
            )
                + "Autograd rounds, too: how much, the right solutions in closed form tell, by how far the furthest of them is from it. "
                + "*Judged* are the entries whose bar is at least four times that; of the rest, error / (bar + that rounding) is given. "
                + "*Unseen* are entries that change no digit of any output, so that the reference says 0 with a bar of 0, and autograd a number too small to matter; the judge allows for them apart from the bar. Goal: below 1 at the 99.9th percentile, never above 2.",
            "![calibration](figures/calibration.svg)",
            MarkdownTable.Of(
                [
                    "exercise",
                    "entries",
                    "judged",
                    "50%",
                    "99%",
                    "99.9%",
                    "largest",
                    "largest of the rest",
                    "unseen",
                    "largest error / allowed",
                ],
                [Row("**all**", all), .. entries.Select(e => Row(e.Key, e.Value))]
            )
        );
    }

    private static IReadOnlyList<string> Row(string name, List<CalibratedEntry> entries)
    {
        var judged = entries.Where(e => e.IsJudged).Select(e => e.Ratio).ToList();
        var unseen = entries.Where(e => e.IsUnseen).Select(e => e.Error / e.Unseen).ToList();
        var rest = entries.Where(e => e is { IsJudged: false, IsUnseen: false }).Select(e => e.RatioWithRounding).ToList();
        return
        [
            name,
            Counted($"{entries.Count:N0}"),
            Counted($"{judged.Count:N0}"),
            Ratio(judged, 0.5),
            Ratio(judged, 0.99),
            Ratio(judged, 0.999),
            Ratio(judged, 1),
            Ratio(rest, 1),
            Counted($"{unseen.Count:N0}"),
            Ratio(unseen, 1),
        ];
    }

    private static string Ratio(List<double> ratios, double part) => ratios.Count == 0 ? "-" : Counted($"{Quantile(ratios, part):0.00}");

    // The largest that at least this part does not exceed: no interpolation, which would soften the tail.
    private static double Quantile(List<double> ratios, double part) => ratios.QuantileCustom(part, QuantileDefinition.R1);

    private static Curve Tail(List<CalibratedEntry> entries)
    {
        var judged = entries.Where(e => e.IsJudged).Select(e => e.Ratio).ToList();
        return new Curve(
            "judged entries",
            [
                .. Enumerable
                    .Range(1, Steps)
                    .Select(i => Math.Pow(10, -Decades * i / Steps))
                    .Select(above => (Above: above, Ratio: Quantile(judged, 1 - above)))
                    .Where(p => p.Ratio > 0 && double.IsFinite(p.Ratio))
                    .Select(p => new CurvePoint(p.Above, p.Ratio, p.Ratio, p.Ratio)),
            ]
        );
    }

    private static string Counted(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
