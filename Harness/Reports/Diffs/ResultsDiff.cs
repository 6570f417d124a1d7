using System.Collections.Immutable;
using GradCheck.Grading.Results;

namespace GradCheck.Reports.Diffs;

/// <summary>What a regrade changed.</summary>
/// <param name="Unchanged">Submissions with the same status, score and outcomes as before.</param>
internal sealed record ResultsDiff(
    int SchemaVersion,
    RunFacts Old,
    RunFacts New,
    int Unchanged,
    ImmutableArray<SubmissionChange> Submissions
)
{
    /// <param name="pairs">The two records of each submission, by id; null where a run did not have it.</param>
    public static ResultsDiff Of(RunFacts old, RunFacts @new, IEnumerable<(SubmissionResult? Old, SubmissionResult? New)> pairs)
    {
        int all = 0;
        var changes = ImmutableArray.CreateBuilder<SubmissionChange>();
        foreach (var (before, now) in pairs)
        {
            all++;
            if (SubmissionDiff.Of(before, now) is { } change)
                changes.Add(change);
        }
        return new ResultsDiff(1, old, @new, all - changes.Count, changes.ToImmutable());
    }
}
