using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GradCheck.Grading.Results;

namespace GradCheck.Reports.Web;

/// <summary>The class's page: how it did, what it struggles with, and every submission in one table.</summary>
internal static class IndexPage
{
    private static readonly Template Page = new("index.liquid");
    private static readonly string Style = Resource.Read("common.css") + Resource.Read("index.css");
    private static readonly string Script = Resource.Read("index.js");

    // The page may run this script and no other, whatever stands in it.
    private static readonly string ScriptHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));

    public static string Render(ClassResult result, HeatTable table, IReadOnlyList<HeatRow> rows)
    {
        var summary = result.Summary;
        var hardest = Hardest(summary);
        var mistakes = MistakeCount.Of(rows, column => summary.Gradients[column].Name);
        return Page.Render(
            new
            {
                Style,
                Script,
                ScriptHash,
                result.Run,
                Started = result.Run.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                Summary = summary,
                NotYet = summary.Graded - summary.Perfect,
                Mean = Numeral.Score(summary.MeanScore),
                Full = Numeral.Score(rows.Select(r => r.MaxScore).DefaultIfEmpty(0).Max()),
                Exercises = summary.Gradients.Select(g => g.Exercise).Distinct(StringComparer.Ordinal),
                Hardest = hardest,
                HardestMissed = hardest is null ? 0 : hardest.Failed + hardest.NotJudged,
                Gradients = summary.Gradients.Select(g => StruggleView.Of(g, g == hardest)),
                HasSeveralExercises = summary.Gradients.Select(g => g.Exercise).Distinct(StringComparer.Ordinal).Skip(1).Any(),
                Histogram = Histogram.Of(rows),
                Mistakes = mistakes,
                Data = table.ToJson(rows, [.. mistakes.Select(m => m.Kind)]),
            }
        );
    }

    /// <summary>The gradient that most submissions have not got right; null where all have. Of several, the one nearest to the loss: where it starts.</summary>
    private static GradientSummary? Hardest(ClassSummary summary) =>
        summary.Gradients.Where(g => g.Failed + g.NotJudged > 0).MaxBy(g => g.Failed + g.NotJudged);
}
