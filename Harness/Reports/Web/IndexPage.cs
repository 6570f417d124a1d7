using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>The class's page: how it did, what it struggles with, and every submission in one table.</summary>
internal static class IndexPage
{
    private static readonly Template Page = new("index.liquid");
    private static readonly string Style = Resource.Read("common.css") + Resource.Read("index.css");
    private static readonly string Script = Resource.Read("index.js");

    // The page may run this script and no other, whatever stands in it.
    private static readonly string ScriptHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));

    public static string Render(ClassResult result, HeatTable table, IReadOnlyList<HeatRow> rows, IReadOnlyList<MistakeCount> counts)
    {
        var summary = result.Summary;
        var hardest = Hardest(summary);
        var mistakes = KindCount.Create(counts);
        return Page.Render(
            new
            {
                Style,
                Script,
                ScriptHash,
                result.Run,
                Seed = result.Run.Seed.ToString(),
                result.Assignment,
                Started = result.Run.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                Summary = summary,
                NotYet = summary.Graded - summary.Perfect,
                Mean = PageNumber.Score(summary.MeanScore),
                Full = PageNumber.Score(rows.Select(r => r.MaxScore).DefaultIfEmpty(0).Max()),
                Exercises = summary.Gradients.Select(g => g.Exercise).Distinct(StringComparer.Ordinal),
                Hardest = Names(hardest),
                Missed = Missed(hardest),
                Gradients = summary.Gradients.Select(g => StruggleView.Create(g, hardest.Contains(g))),
                HasSeveralExercises = summary.Gradients.Select(g => g.Exercise).Distinct(StringComparer.Ordinal).Skip(1).Any(),
                Histogram = Histogram.Create(rows),
                Mistakes = mistakes,
                Data = table.ToJson(rows, [.. mistakes.Select(m => m.Kind)]),
            }
        );
    }

    /// <summary>The gradients that most submissions have not got right; several where they are equally hard.</summary>
    private static List<GradientSummary> Hardest(ClassSummary summary)
    {
        int most = summary.Gradients.Select(Missed).DefaultIfEmpty(0).Max();
        return most == 0 ? [] : [.. summary.Gradients.Where(g => Missed(g) == most)];
    }

    private static string Missed(List<GradientSummary> hardest)
    {
        int missed = hardest.Select(Missed).FirstOrDefault();
        return hardest.Count > 1
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"each is not yet right in {missed} {(missed == 1 ? "submission" : "submissions")}"
            )
            : string.Create(CultureInfo.InvariantCulture, $"{missed} {(missed == 1 ? "has" : "have")} not got it right");
    }

    private static string Names(List<GradientSummary> hardest)
    {
        const int Named = 4;
        var names = hardest.Select(g => g.Name).ToList();
        return names.Count > Named ? $"{string.Join(", ", names.Take(Named - 1))} and {names.Count - Named + 1} others alike"
            : names.Count < 2 ? string.Concat(names)
            : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    private static int Missed(GradientSummary gradient) => gradient.Failed + gradient.NotJudged;
}
