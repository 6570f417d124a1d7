using System.Collections.Immutable;
using GradCheck.Grading.Results;

namespace GradCheck.Reports.Diffs;

/// <summary>Compares two records of one submission.</summary>
internal static class SubmissionDiff
{
    /// <summary>What changed; null where the result is the same.</summary>
    public static SubmissionChange? Of(SubmissionResult? old, SubmissionResult? @new)
    {
        var gradients = Gradients(old, @new);
        if (old is null || @new is null)
            return Change(old is null ? "added" : "missing", old, @new, [], gradients);
        bool isSame = old.Status == @new.Status && old.Score.Equals(@new.Score) && gradients.IsEmpty;
        return isSame ? null : Change("changed", old, @new, Causes.Of(old, @new), gradients);
    }

    private static SubmissionChange Change(
        string change,
        SubmissionResult? old,
        SubmissionResult? @new,
        ImmutableArray<Cause> why,
        ImmutableArray<GradientChange> gradients
    ) => new((@new ?? old)!.Submission.Id, change, old?.Status, @new?.Status, old?.Score, @new?.Score, why, gradients);

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
        new(key.Exercise, key.Name, old?.Outcome, @new?.Outcome, old?.Points, @new?.Points);

    private static (string Exercise, string Name) Key(GradientResult gradient) => (gradient.Exercise, gradient.Name);
}
