using System.Diagnostics;
using GradCheck.Grading.Results;
using GradCheck.Isolation.Sandbox;
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
            var run = new RunFacts(
                HarnessVersion.Text,
                settings.Seed,
                settings.Isolation.Here().Name(),
                startedAt,
                clock.ElapsedMilliseconds
            );
            folder.Write(new ClassResult(1, run, tally.Summary(), tally.Rows) { Assignment = Marking.Record(settings.Assignment) });
        }
        if (tally.Done == submissions.Count)
            folder.Forget(tally.Rows);
        return tally;
    }

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
