using System.Collections.Immutable;
using GradCheck.Records;

namespace GradCheck.Reports;

/// <summary>
/// What the submissions of a class are called in reports: their ids, unless two look alike. Then what cannot be seen is written out. Records keep the
/// ids.
/// </summary>
internal sealed class ToldApart
{
    private readonly Dictionary<string, string> shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <param name="all">The ids of the class.</param>
    public ToldApart(IReadOnlyCollection<string> all)
    {
        var alike = all.GroupBy(HiddenCharacters.Without, StringComparer.Ordinal).Select(g => g.ToArray()).Where(AreAlike).ToList();
        if (alike.Count > 0)
            foreach (string id in alike.SelectMany(g => g).Concat(all.Where(HasOneItself)).Distinct(StringComparer.Ordinal))
            {
                shown[id] = HiddenCharacters.WrittenOut(id);
                ids[shown[id]] = id;
            }
        Sentences = [.. alike.Select(Sentence)];
    }

    /// <summary>Who looks alike, for the instructor.</summary>
    public ImmutableArray<string> Sentences { get; }

    public string Name(string id) => shown.GetValueOrDefault(id, id);

    /// <summary>The id of what is called so.</summary>
    public string Id(string name) => ids.GetValueOrDefault(name, name);

    public ReportInput In(ReportInput input) =>
        shown.Count == 0
            ? input
            : new ReportInput(input.Class with { Submissions = [.. input.Class.Submissions.Select(In)] }, input.Submissions.Select(In))
            {
                Locate = (name, file) => input.Locate(Id(name), file),
            };

    public SubmissionResult In(SubmissionResult result) =>
        result with
        {
            Submission = result.Submission with { Id = Name(result.Submission.Id) },
        };

    public ToleranceAudit In(ToleranceAudit audit) => audit with { Rows = [.. audit.Rows.Select(In)] };

    public GradebookResult In(GradebookResult result) =>
        result with
        {
            NotFilled = [.. result.NotFilled.Select(r => r with { Submission = Name(r.Submission) })],
        };

    private ToleranceRow In(ToleranceRow row) =>
        row with
        {
            Examples = [.. row.Examples.Select(e => e with { Submission = Name(e.Submission) })],
        };

    private SubmissionRow In(SubmissionRow row) => row with { Id = Name(row.Id) };

    private static bool AreAlike(string[] ids) => ids.Length > 1 && ids.Any(id => HiddenCharacters.WrittenOut(id) != id);

    // Or it would be taken for another's.
    private static bool HasOneItself(string id) => id.Contains(HiddenCharacters.Opening, StringComparison.Ordinal);

    private string Sentence(string[] alike) =>
        $"{alike.Length} names differ only in invisible characters, or in how an accent is spelled, and reports write those out: {string.Join(", ", alike.Select(Name))}.";
}
