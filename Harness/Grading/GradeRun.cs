using System.Diagnostics;
using GradCheck.Records;
using GradCheck.Submissions;

namespace GradCheck.Grading;

/// <summary>Grades a class: several submissions at once, each on its own, each record written the moment it is done.</summary>
internal sealed class GradeRun(GradeSettings settings, IReadOnlyList<Submission> submissions, ResultsFolder folder)
{
    private readonly ClassTally tally = new(submissions.Count);
    private readonly SameWorkGrading sameWork = new(submissions);
    private readonly DoubtfulSubmissions doubtful = new(DoubtfulSubmissions.UsualLongest);
    private readonly Lock counting = new();
    private int next = -1;

    /// <summary>Runs until every submission is graded or <paramref name="stop"/> is requested; what is graded then is kept.</summary>
    /// <param name="graded">Told of every record once it is written, by one thread at a time.</param>
    /// <param name="started">Told of every submission when its turn comes, by several threads at once; of one that is asked again, twice.</param>
    /// <param name="notice">Told in a sentence what is asked again.</param>
    /// <exception cref="IOException">A record could not be written.</exception>
    public ClassTally Run(
        Action<SubmissionResult> graded,
        CancellationToken stop,
        Action<Submission>? started = null,
        Action<string>? notice = null
    )
    {
        var startedAt = DateTimeOffset.UtcNow;
        var clock = Stopwatch.StartNew();
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var grader = new SubmissionGrader(settings, failed.Token);
        // A run that is killed from here on is gone on with by its own seed.
        WriteClass(startedAt, clock);
        var jobs = Enumerable
            .Range(0, Math.Min(settings.Jobs, submissions.Count))
            .Select(_ => Job(() => GradeUntilNoneIsLeft(grader, started, graded, failed.Token), failed))
            .ToArray();
        try
        {
            Task.WaitAll(jobs, CancellationToken.None);
            Job(() => GradeDoubtfulAgain(grader, started, graded, notice, failed.Token), failed).Wait(CancellationToken.None);
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
    private static Task Job(Action work, CancellationTokenSource failed) =>
        Task.Factory.StartNew(
            () =>
            {
                try
                {
                    work();
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
        int index;
        while ((index = Interlocked.Increment(ref next)) < submissions.Count)
        {
            started?.Invoke(submissions[index]);
            var record = sameWork.Grade(submissions[index], Earlier, s => grader.Grade(s, Earlier));
            stop.ThrowIfCancellationRequested();
            if (record.Result.IsDoubtful)
                doubtful.Add(index, record);
            else
                Finish(index, record, graded);
        }
    }

    private void GradeDoubtfulAgain(
        SubmissionGrader grader,
        Action<Submission>? started,
        Action<SubmissionResult> graded,
        Action<string>? notice,
        CancellationToken stop
    )
    {
        var sameAgain = new SameWorkGrading([.. doubtful.Positions.Select(p => submissions[p])]);
        var again = doubtful.GradeAgain(
            position =>
            {
                started?.Invoke(submissions[position]);
                return sameAgain.Grade(submissions[position], Earlier, s => grader.Grade(s, Earlier));
            },
            notice ?? (_ => { })
        );
        foreach (var (position, record) in again)
        {
            stop.ThrowIfCancellationRequested();
            Finish(position, record, graded);
        }
    }

    private SubmissionResult? Earlier(string id, string key) => settings.UsesCache ? folder.Earlier(id, key) : null;

    private void Finish(int index, Graded record, Action<SubmissionResult> graded)
    {
        if (!record.IsKept)
            folder.Write(record.Result);
        lock (counting)
        {
            tally.Add(index, record);
            graded(record.Result);
        }
    }
}

/// <summary>Grades once what several handed in: the others get the first one's result. Several threads may use it.</summary>
/// <param name="submissions">In the order in which they are begun; the first with a source, where it is among them, stands before the others.</param>
internal sealed class SameWorkGrading(IReadOnlyCollection<Submission> submissions)
{
    private readonly Dictionary<string, TaskCompletionSource<SubmissionResult>> firsts = submissions
        .Select(s => s.SameAs)
        .OfType<string>()
        .Intersect(submissions.Select(s => s.Id))
        .ToDictionary(id => id, _ => new TaskCompletionSource<SubmissionResult>(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <param name="earlier">The record that an earlier run left of a submission's id and key, if there is one.</param>
    /// <param name="grade">Grades a submission.</param>
    public Graded Grade(Submission submission, Func<string, string, SubmissionResult?> earlier, Func<Submission, Graded> grade)
    {
        if (submission.SameAs is { } id && firsts.TryGetValue(id, out var first))
            return Copy(first.Task.GetAwaiter().GetResult(), submission, earlier) ?? grade(submission);
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
