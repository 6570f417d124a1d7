using System.Diagnostics;
using GradCheck.Records;
using GradCheck.Submissions;

namespace GradCheck.Grading;

/// <summary>Grades a class: several submissions at once, each on its own, each record written the moment it is done.</summary>
internal sealed class GradeRun(GradeSettings settings, IReadOnlyList<Submission> submissions, ResultsFolder folder)
{
    private readonly ClassTally tally = new(submissions.Count);
    private readonly SameWorkGrading sameWork = new(submissions);
    private readonly Lock counting = new();
    private int next = -1;

    /// <summary>Runs until every submission is graded or <paramref name="stop"/> is requested; what is graded then is kept.</summary>
    /// <param name="graded">Told of every record once it is written, by one thread at a time.</param>
    /// <param name="started">Told of every submission when its turn comes, by several threads at once.</param>
    /// <exception cref="IOException">A record could not be written.</exception>
    public ClassTally Run(Action<SubmissionResult> graded, CancellationToken stop, Action<Submission>? started = null)
    {
        var startedAt = DateTimeOffset.UtcNow;
        var clock = Stopwatch.StartNew();
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var grader = new SubmissionGrader(settings, failed.Token);
        // A run that is killed from here on is gone on with by its own seed.
        WriteClass(startedAt, clock);
        var jobs = Enumerable
            .Range(0, Math.Min(settings.Jobs, submissions.Count))
            .Select(_ => Job(grader, started, graded, failed))
            .ToArray();
        try
        {
            Task.WaitAll(jobs, CancellationToken.None);
        }
        catch (AggregateException e) when (stop.IsCancellationRequested && e.InnerExceptions.All(i => i is OperationCanceledException))
        {
            // Stopped by whoever started it: the summary says how far it got.
        }
        catch (AggregateException e)
        {
            throw e.InnerExceptions.First(i => i is not OperationCanceledException);
        }
        finally
        {
            WriteClass(startedAt, clock);
        }
        if (tally.Done == submissions.Count)
            folder.Forget(tally.Rows);
        return tally;
    }

    private void WriteClass(DateTimeOffset startedAt, Stopwatch clock) =>
        folder.Write(
            new ClassResult(1, settings.Facts(startedAt, clock.ElapsedMilliseconds), tally.Summary(), tally.Rows)
            {
                Assignment = settings.Marking.Record,
            }
        );

    // A thread of its own, not the pool's: a job waits for child processes most of the time.
    private Task Job(
        SubmissionGrader grader,
        Action<Submission>? started,
        Action<SubmissionResult> graded,
        CancellationTokenSource failed
    ) =>
        Task.Factory.StartNew(
            () =>
            {
                try
                {
                    GradeUntilNoneIsLeft(grader, started, graded, failed.Token);
                }
                catch
                {
                    failed.Cancel();
                    throw;
                }
            },
            failed.Token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

    private void GradeUntilNoneIsLeft(
        SubmissionGrader grader,
        Action<Submission>? started,
        Action<SubmissionResult> graded,
        CancellationToken stop
    )
    {
        Func<string, string, SubmissionResult?> earlier = settings.UsesCache ? folder.Earlier : (_, _) => null;
        int index;
        while ((index = Interlocked.Increment(ref next)) < submissions.Count)
        {
            started?.Invoke(submissions[index]);
            var record = sameWork.Grade(submissions[index], earlier, s => grader.Grade(s, earlier));
            stop.ThrowIfCancellationRequested();
            if (!record.IsKept)
                folder.Write(record.Result);
            lock (counting)
            {
                tally.Add(index, record);
                graded(record.Result);
            }
        }
    }
}

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
            ? Graded.Keep(kept, facts)
            : new Graded(first with { Submission = facts }, IsKept: false);
    }
}

/// <summary>A submission's record.</summary>
/// <param name="IsKept">Whether it is an earlier run's, and lies in the results folder already.</param>
internal sealed record Graded(SubmissionResult Result, bool IsKept)
{
    /// <summary>An earlier record of the same source: it stands as it is unless something else is known of the submission now.</summary>
    public static Graded Keep(SubmissionResult earlier, SubmissionFacts facts) =>
        ResultJson.Write(earlier.Submission) == ResultJson.Write(facts)
            ? new Graded(earlier, IsKept: true)
            : new Graded(earlier with { Submission = facts }, IsKept: false);
}
