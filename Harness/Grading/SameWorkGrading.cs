using GradCheck.Grading.Results;
using GradCheck.Submissions;

namespace GradCheck.Grading;

/// <summary>Grades once what several handed in: the others get the first one's result. Several threads may use it.</summary>
/// <param name="submissions">In the order in which they are begun; the first with a source stands before the others.</param>
internal sealed class SameWorkGrading(IEnumerable<Submission> submissions)
{
    private readonly Dictionary<string, TaskCompletionSource<SubmissionResult>> firsts = submissions
        .Select(s => s.SameAs)
        .OfType<string>()
        .Distinct()
        .ToDictionary(id => id, _ => new TaskCompletionSource<SubmissionResult>(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <param name="earlier">The record that an earlier run left of a submission's id and key, if there is one.</param>
    /// <param name="grade">Grades a submission.</param>
    public Graded Grade(Submission submission, Func<string, string, SubmissionResult?> earlier, Func<Submission, Graded> grade)
    {
        if (submission.SameAs is { } first)
            return Copy(firsts[first].Task.GetAwaiter().GetResult(), submission, earlier) ?? grade(submission);
        if (!firsts.TryGetValue(submission.Id, out var waiting))
            return grade(submission);
        try
        {
            var graded = grade(submission);
            waiting.SetResult(graded.Result);
            return graded;
        }
        catch (Exception e)
        {
            // Whoever waits for it must not wait forever.
            waiting.SetException(e);
            throw;
        }
    }

    // Where we failed, the next one may do better.
    private static Graded? Copy(SubmissionResult first, Submission submission, Func<string, string, SubmissionResult?> earlier)
    {
        if (first.Status == SubmissionStatus.Ungradable)
            return null;
        var facts = SubmissionRecord.Facts(submission, first.Submission);
        return earlier(submission.Id, first.Key) is { } kept
            ? SubmissionRecord.Keep(kept, facts)
            : new Graded(first with { Submission = facts }, IsKept: false);
    }
}
