using System.Globalization;

namespace GradCheck.Reports.Diffs;

/// <summary>A diff in words, for the terminal and for Markdown alike.</summary>
internal static class DiffText
{
    public static string Sentence(ResultsDiff diff)
    {
        if (diff.Submissions.IsEmpty)
            return $"Nothing changed: {Count(diff.Unchanged)} with the same outcomes.";
        var kinds = new[] { "changed", "added", "missing" }
            .Select(kind => (Kind: kind, Count: diff.Submissions.Count(s => s.Change == kind)))
            .Where(k => k.Count > 0)
            .Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Count} {k.Kind}"));
        return $"{string.Join(", ", kinds)}; {Count(diff.Unchanged)} as before.";
    }

    /// <summary><c>8 to 9</c></summary>
    public static string Score(SubmissionChange change) =>
        change.OldScore == change.NewScore ? Number(change.NewScore) : $"{Number(change.OldScore)} to {Number(change.NewScore)}";

    /// <summary><c>wrong-value to pass</c></summary>
    public static string Outcome(GradientChange change) =>
        change.Old is { } same && same == change.New ? same : $"{change.Old ?? "-"} to {change.New ?? "-"}";

    /// <summary>Of a submission that both runs have: what differs. Otherwise, which run has it.</summary>
    public static string Why(SubmissionChange change) =>
        change.Change switch
        {
            "added" => "only in the new results",
            "missing" => "only in the old results",
            _ => string.Join("; ", change.Why.Select(Causes.Words)),
        };

    private static string Count(int submissions) =>
        string.Create(CultureInfo.InvariantCulture, $"{submissions} {(submissions == 1 ? "submission" : "submissions")}");

    private static string Number(double? score) => score is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "-";
}
