using System.Collections.Immutable;
using GradCheck.Judging;
using GradCheck.Records;

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
    public static ResultsDiff Create(RunFacts old, RunFacts @new, IEnumerable<(SubmissionResult? Old, SubmissionResult? New)> pairs)
    {
        int all = 0;
        var changes = ImmutableArray.CreateBuilder<SubmissionChange>();
        foreach (var (before, now) in pairs)
        {
            all++;
            if (SubmissionDiff.Create(before, now) is { } change)
                changes.Add(change);
        }
        return new ResultsDiff(1, old, @new, all - changes.Count, changes.ToImmutable());
    }
}

/// <summary>Compares two records of one submission.</summary>
internal static class SubmissionDiff
{
    /// <summary>What changed; null where the result is the same.</summary>
    public static SubmissionChange? Create(SubmissionResult? old, SubmissionResult? @new)
    {
        var gradients = Gradients(old, @new);
        if (old is null || @new is null)
            return Change(old is null ? "added" : "missing", old, @new, [], gradients);
        bool isSame = old.Status == @new.Status && old.Score.Equals(@new.Score) && gradients.IsEmpty;
        return isSame ? null : Change("changed", old, @new, Causes.Create(old, @new), gradients);
    }

    private static SubmissionChange Change(
        string change,
        SubmissionResult? old,
        SubmissionResult? @new,
        ImmutableArray<Cause> why,
        ImmutableArray<GradientChange> gradients
    ) => new((@new ?? old)!.Submission.Id, change, old?.Status.Code(), @new?.Status.Code(), old?.Score, @new?.Score, why, gradients);

    // In the order of the new run; what only the old one has, last.
    private static ImmutableArray<GradientChange> Gradients(SubmissionResult? old, SubmissionResult? @new)
    {
        var before = (old?.Gradients ?? []).ToDictionary(Key);
        var now = (@new?.Gradients ?? []).ToDictionary(Key);
        return
        [
            .. (@new?.Gradients ?? [])
                .Concat(old?.Gradients ?? [])
                .Select(Key)
                .Distinct()
                .Select(key => Change(key, before.GetValueOrDefault(key), now.GetValueOrDefault(key)))
                .Where(c => c.Old != c.New || c.OldPoints != c.NewPoints),
        ];
    }

    private static GradientChange Change((string Exercise, string Name) key, GradientResult? old, GradientResult? @new) =>
        new(key.Exercise, key.Name, old?.Outcome.Code(), @new?.Outcome.Code(), old?.Points, @new?.Points);

    private static (string Exercise, string Name) Key(GradientResult gradient) => (gradient.Exercise, gradient.Name);
}

/// <summary>A submission whose result is another than before.</summary>
/// <param name="Change"><c>changed</c>, <c>added</c> or <c>missing</c>.</param>
/// <param name="Why">What differs between the two runs of it; empty where there is only one.</param>
internal sealed record SubmissionChange(
    string Id,
    string Change,
    string? OldStatus,
    string? NewStatus,
    double? OldScore,
    double? NewScore,
    ImmutableArray<Cause> Why,
    ImmutableArray<GradientChange> Gradients
);

/// <summary>What became of a gradient, before and now; null where it was not asked for.</summary>
internal sealed record GradientChange(string Exercise, string Name, string? Old, string? New, double? OldPoints, double? NewPoints);
