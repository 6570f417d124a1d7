using GradCheck.Judging;
using GradCheck.Records;
using Newtonsoft.Json;

namespace GradCheck.Reports.Web;

/// <summary>
/// The table of submissions by gradients, as the compact data that the page's script draws the rows in sight from. Outcomes and kinds of mistakes are
/// numbered in the order in which the class's gradients and, in the end, the rows name them.
/// </summary>
internal sealed class HeatTable(IReadOnlyList<GradientSummary> gradients)
{
    // A longer name is cut here; its own page has all of it.
    private const int LongestName = 80;

    private readonly Dictionary<(string Exercise, string Name), int> columns = gradients
        .Select((g, i) => (Key: (g.Exercise, g.Name), Index: i))
        .ToDictionary(c => c.Key, c => c.Index);

    public HeatRow Row(SubmissionRow row, SubmissionResult submission)
    {
        string?[] outcomes = new string?[columns.Count];
        string?[] kinds = new string?[columns.Count];
        foreach (var gradient in submission.Gradients)
        {
            if (!columns.TryGetValue((gradient.Exercise, gradient.Name), out int column))
                continue;
            outcomes[column] = gradient.Outcome.Code();
            kinds[column] = Kind.Render(gradient);
        }
        string name = Who.Name(row.Student, row.Id);
        return new HeatRow(
            Cut(name),
            name == row.Id ? null : Cut(row.Id),
            Path.GetFileName(SubmissionPage.PathOf(row)),
            row.Score,
            row.MaxScore,
            row.Status,
            submission.IsPerfect,
            outcomes,
            kinds
        );
    }

    /// <summary>JSON that no HTML can be hidden in: every angle bracket, ampersand and quote is escaped.</summary>
    public string ToJson(IReadOnlyList<HeatRow> rows, IReadOnlyList<string> kinds)
    {
        var outcomes = rows.SelectMany(r => r.Outcomes)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var outcomeNumbers = Numbers(outcomes);
        var kindNumbers = Numbers(kinds);
        return JsonConvert.SerializeObject(
            new
            {
                gradients = gradients.Select(g => new
                {
                    name = g.Name,
                    exercise = g.Exercise,
                    anchor = Anchor(g),
                }),
                outcomes = outcomes
                    .Select(OutcomeWord.Of)
                    .Select(w => new
                    {
                        text = w.Short,
                        label = w.Label,
                        family = w.Family,
                    }),
                kinds,
                rows = rows.Select(r =>
                    new object[]
                    {
                        r.Name,
                        r.Id ?? (object)0,
                        r.Page == r.Name + ".html" ? 0 : r.Page,
                        r.Score,
                        r.MaxScore,
                        StatusNumber(r),
                        r.Outcomes.Select(o => o is null ? -1 : outcomeNumbers[o]),
                        r.Kinds.SelectMany((k, i) => k is null ? Array.Empty<int>() : [i, kindNumbers[k]]),
                    }
                ),
            },
            new JsonSerializerSettings
            {
                StringEscapeHandling = StringEscapeHandling.EscapeHtml,
                FloatFormatHandling = FloatFormatHandling.String,
            }
        );
    }

    /// <summary>All right, not yet, rejected, not graded by our fault.</summary>
    private static int StatusNumber(HeatRow row) =>
        row.Status switch
        {
            SubmissionStatus.Rejected => 2,
            SubmissionStatus.Ungradable => 3,
            _ => row.IsPerfect ? 0 : 1,
        };

    private string Anchor(GradientSummary gradient) =>
        gradients.Count(g => g.Name == gradient.Name) == 1 ? gradient.Name : $"{gradient.Exercise}.{gradient.Name}";

    private static Dictionary<string, int> Numbers(IReadOnlyList<string> words) =>
        words.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i, StringComparer.Ordinal);

    private static string Cut(string name)
    {
        string visible = VisibleText.Render(name);
        if (visible.Length <= LongestName)
            return visible;
        int end = char.IsHighSurrogate(visible[LongestName - 2]) ? LongestName - 2 : LongestName - 1;
        return visible[..end] + "…";
    }
}

/// <summary>A submission's row; columns as the class's gradients stand, null where it was not asked for one.</summary>
/// <param name="Id">Null where it is the name.</param>
internal sealed record HeatRow(
    string Name,
    string? Id,
    string Page,
    double Score,
    double MaxScore,
    SubmissionStatus Status,
    bool IsPerfect,
    string?[] Outcomes,
    string?[] Kinds
);
