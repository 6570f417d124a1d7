using System.Collections.Immutable;
using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Grading;

/// <summary>Counts a class while it is graded, so that memory does not grow with what each submission's record holds.</summary>
internal sealed class ClassTally(int submissions)
{
    private readonly SubmissionRow?[] rows = new SubmissionRow?[submissions];
    private readonly List<(string Exercise, string Name)> order = [];
    private readonly Dictionary<(string Exercise, string Name), SortedDictionary<string, int>> outcomes = [];
    private int perfect;

    /// <summary>The worst that was seen: what the process exits with.</summary>
    public bool NeedsInstructor { get; private set; }

    public bool IsPerfect => perfect == submissions;

    public int Done { get; private set; }

    /// <summary>Those of <see cref="Done"/> that an earlier run had graded.</summary>
    public int Kept { get; private set; }

    public void Add(int index, Graded record)
    {
        var result = record.Result;
        Done++;
        Kept += record.IsKept ? 1 : 0;
        perfect += result.IsPerfect ? 1 : 0;
        NeedsInstructor |= result.NeedsInstructor;
        rows[index] = Row(result);
        foreach (var gradient in result.Gradients)
        {
            var key = (gradient.Exercise, gradient.Name);
            if (!outcomes.TryGetValue(key, out var counts))
            {
                outcomes[key] = counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
                order.Add(key);
            }
            string outcome = gradient.Outcome.Code();
            counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
        }
    }

    public ImmutableArray<SubmissionRow> Rows => [.. rows.OfType<SubmissionRow>()];

    public ClassSummary Summary()
    {
        var done = Rows;
        return new ClassSummary(
            submissions,
            done.Count(r => r.Status == SubmissionStatus.Graded),
            done.Count(r => r.Status == SubmissionStatus.Rejected),
            done.Count(r => r.Status == SubmissionStatus.Ungradable),
            submissions - done.Length,
            perfect,
            done.IsEmpty ? 0 : done.Average(r => r.Score),
            // Whichever submission is done first: an exercise's gradients keep their order, the exercises stand by name.
            [.. order.OrderBy(k => k.Exercise, StringComparer.Ordinal).Select(Gradient)]
        );
    }

    private GradientSummary Gradient((string Exercise, string Name) key)
    {
        var counts = outcomes[key];
        int passed = counts.GetValueOrDefault(Outcome.Pass.Code());
        int notJudged = counts.GetValueOrDefault(Outcome.Inconclusive.Code()) + counts.GetValueOrDefault(Outcome.NotRun.Code());
        return new GradientSummary(key.Exercise, key.Name, passed, counts.Values.Sum() - passed - notJudged, notJudged, counts);
    }

    private static SubmissionRow Row(SubmissionResult result) =>
        new(
            result.Submission.Id,
            RecordFile.Of(result.Submission.Id),
            result.Submission.Sha256,
            result.Status,
            result.Score,
            result.MaxScore,
            result.Gradients.Count(g => g.Passed == true),
            result.Gradients.Length
        )
        {
            Student = result.Submission.Student,
            SameAs = result.Submission.SameAs,
        };
}
