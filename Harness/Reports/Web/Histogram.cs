using System.Globalization;

namespace GradCheck.Reports.Web;

/// <summary>Scores of a class, as coordinates of a drawing: one bar for each score, or for each tenth of the full one.</summary>
internal sealed record Histogram(IReadOnlyList<HistogramBar> Bars, double Bottom, string Axis, string Summary)
{
    public const int Width = 440;
    public const int Height = 170;

    private const int Margin = 8;
    private const int Top = 22;
    private const int BarBottom = Height - 40;
    private const int Tenths = 10;

    // More bars than this leave no room for their labels.
    private const int MostBars = 21;

    /// <summary>Null where no submission has a score.</summary>
    public static Histogram? Create(IReadOnlyList<HeatRow> rows)
    {
        var scored = rows.Where(r => r.MaxScore > 0).ToList();
        if (scored.Count == 0)
            return null;
        double full = scored.Max(r => r.MaxScore);
        bool isWhole = full < MostBars && scored.All(r => r.MaxScore == full && double.IsInteger(r.Score) && double.IsInteger(full));
        int[] counts = new int[isWhole ? (int)full + 1 : Tenths];
        foreach (var row in scored)
            counts[isWhole ? (int)row.Score : Math.Clamp((int)(row.Score / row.MaxScore * Tenths), 0, Tenths - 1)]++;
        string[] labels = [.. counts.Select((_, i) => isWhole ? Text(i) : $"{Text(i * Tenths)}%")];
        string axis = isWhole ? $"score, of {Text((int)full)}" : "score, in percent of the full one, from";
        string summary = "Submissions by " + axis + ": " + string.Join(", ", labels.Zip(counts, (l, c) => $"{l}: {Text(c)}")) + ".";
        return new Histogram(Draw(counts, labels), BarBottom, axis, summary);
    }

    private static List<HistogramBar> Draw(int[] counts, string[] labels)
    {
        double step = (double)(Width - 2 * Margin) / counts.Length;
        int most = counts.Max();
        return
        [
            .. counts.Select(
                (count, i) =>
                {
                    double height = Math.Round((double)count / most * (BarBottom - Top), 1);
                    double left = Margin + i * step;
                    return new HistogramBar(
                        labels[i],
                        count,
                        Math.Round(left + step * 0.08, 1),
                        Math.Round(step * 0.84, 1),
                        Math.Round(BarBottom - height, 1),
                        height,
                        Math.Round(left + step / 2, 1)
                    );
                }
            ),
        ];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One bar of a histogram, in the coordinates of its drawing.</summary>
internal sealed record HistogramBar(string Label, int Count, double X, double Width, double Y, double Height, double Middle);
