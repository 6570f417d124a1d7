using System.Collections.Concurrent;
using GradCheck.Asking;
using GradCheck.Grading;
using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Sandbox;
using GradCheck.Isolation.Wire;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Students;
using GradCheck.Submissions;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Grading;

/// <summary>What a busy machine did is no verdict: it is asked again, alone and once, and never kept.</summary>
// Alone: beside other tests, code that computes without an end may well lack the processor, and is then rightly asked again.
[NonParallelizable]
public sealed class BusyMachineTests : IDisposable
{
    // So many threads that others, who use the machine at the same time, leave it more than one processor's time.
    private const string Threads =
        "private readonly System.Threading.ManualResetEvent begin = new(false); public Mine() { for (int i = 0; i < 100; i++) new System.Threading.Thread(() => { begin.WaitOne(); while (true) { } }, 1 << 17) { IsBackground = true }.Start(); }";
    private const string Endless = "begin.Set(); while (true) { }";
    private const string Sleeping = "System.Threading.Thread.Sleep(-1); return x;";
    private const string Right = "return 2 * x.PointwiseMultiply(yGrad);";

    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentQueue<string> begun = [];
    private readonly ConcurrentQueue<string> notices = [];
    private readonly Dictionary<string, SubmissionResult> results = [];

    public void Dispose() => folder.Dispose();

    [TestCase(1.9, 2, true)]
    [TestCase(30, 2, true)]
    [TestCase(1.7, 2, false)]
    [TestCase(0, 2, false)]
    public void Takes_a_limit_for_the_codes_own_where_it_had_the_processor_for_nearly_all_of_it(double used, double limit, bool isOwn) =>
        Assert.That(ProcessorTime.IsNearlyAll(TimeSpan.FromSeconds(used), TimeSpan.FromSeconds(limit)), Is.EqualTo(isOwn));

    // A machine that gives 100 threads not one processor's time is too busy for this test, and may be quieter in a moment.
    [Test, Retry(5)]
    public void Does_not_ask_again_what_computes_without_an_end()
    {
        // Of the attempt before, where there was one.
        results.Clear();
        begun.Clear();
        notices.Clear();

        Run(Settings(seconds: 5) with { UsesCache = false }, Submission("endless", Endless, Threads));

        Assert.Multiple(() =>
        {
            Assert.That(Outcomes(), Is.EqualTo(new[] { "endless timed-out" }));
            Assert.That(begun, Is.EqualTo(new[] { "endless" }));
            Assert.That(notices, Is.Empty);
            Assert.That(results["endless"].MayBeKept);
        });
    }

    [Test]
    public void Asks_again_what_sleeps_and_gives_those_with_the_same_work_the_last_answer()
    {
        var first = Submission("first", Sleeping);
        var tally = Run(Settings(seconds: 1), first, new Submission("second", first.Content) { SameAs = "first" });

        Assert.Multiple(() =>
        {
            Assert.That(Outcomes(), Is.EqualTo(new[] { "first timed-out", "second timed-out" }));
            Assert.That(begun.Order(), Is.EqualTo(new[] { "first", "first", "second", "second" }));
            Assert.That(notices, Is.EqualTo(new[] { "2 submissions may have been slowed by the machine and are asked again alone." }));
            Assert.That(results["second"].Run, Is.EqualTo(results["first"].Run));
            Assert.That(tally.Done, Is.EqualTo(2));
        });
    }

    [Test]
    public void Keeps_no_doubtful_verdict_for_a_later_run()
    {
        var (sleeping, right) = (Submission("sleeping", Sleeping), Submission("right", Right));
        Run(Settings(seconds: 1), sleeping, right);
        results.Clear();

        var tally = Run(Settings(seconds: 1), sleeping, right);

        Assert.That((tally.Kept, begun.Count(id => id == "sleeping")), Is.EqualTo((1, 4)));
    }

    [Test]
    [CancelAfter(120_000)]
    [Long]
    public async Task Passes_what_was_stopped_for_longer_than_its_limit(CancellationToken stop)
    {
        Sandboxed.Require(IsolationKind.Process);
        var settings = Settings(seconds: 5);
        settings = settings with { WorkerLimits = settings.WorkerLimits with { HeapBytes = StoppedWorkers.HeapBytes } };
        var right = Submission("right", Right);
        var run = Task.Run(() => Run(settings, right), stop);
        while (begun.Count < 2 && !run.IsCompleted)
        {
            stop.ThrowIfCancellationRequested();
            StoppedWorkers.StopAll();
        }
        await run;

        Assert.Multiple(() =>
        {
            Assert.That(Outcomes(), Is.EqualTo(new[] { "right pass" }));
            Assert.That(notices, Is.EqualTo(new[] { "1 submission may have been slowed by the machine and is asked again alone." }));
            Assert.That(results["right"].MayBeKept);
        });
    }

    [Test]
    [Long]
    public void Gives_the_verdicts_of_a_machine_at_rest_under_load()
    {
        using var over = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        for (int i = 0; i < 6; i++)
            new Thread(() => Spin(over.Token)) { IsBackground = true }.Start();

        Run(
            Settings(seconds: 2),
            Submission("endless", "while (true) { }"),
            Submission("right", Right),
            Submission("sleeping", Sleeping),
            Submission("too", $"var y = x.Clone(); {Right}")
        );
        over.Cancel();

        Assert.That(Outcomes(), Is.EqualTo(new[] { "endless timed-out", "right pass", "sleeping timed-out", "too pass" }));
    }

    [Test]
    public void Lets_the_first_verdict_stand_where_there_is_no_time_to_ask_again()
    {
        var doubtful = new DoubtfulSubmissions(TimeSpan.Zero);
        Run(Settings(seconds: 1), Submission("sleeping", Sleeping));
        doubtful.Add(7, new Graded(results["sleeping"], IsKept: false));
        notices.Clear();

        var final = doubtful.GradeAgain(_ => throw new InvalidOperationException("asked again"), notices.Enqueue).ToList();

        Assert.That(final.Single().Record.Result, Is.SameAs(results["sleeping"]));
        Assert.That(
            notices.Last(),
            Is.EqualTo("1 submission is not asked again: the 0 minutes for that are over. Grade again when the machine is less busy.")
        );
    }

    [Test]
    public void Starts_no_worker_when_the_time_is_up()
    {
        var limits = WorkerLimits.Default with { Submission = TimeSpan.Zero };
        // An assembly that no worker can load: one that was started would say so.
        using var worker = new Worker(new CompileReply([], [], [], []), [], limits, CancellationToken.None);

        var answer = worker.Construct(new StudentClass("ISquare", "Mine", Location: null, Obstacle: null, []));

        Assert.That(answer, Is.EqualTo(new Answer.TimedOut(TimeSpan.Zero, IsOfSubmission: true)));
    }

    [Test]
    public void Counts_what_is_done_within_what_is_done_once()
    {
        var clock = new SubmissionClock(TimeSpan.FromSeconds(100));
        clock.Add(TimeSpan.FromSeconds(60));

        string done = clock.Run(() => clock.Run(() => "inner") + (clock.HasTimeToSpare ? " spare" : " rare"));
        var left = clock.Left;
        Thread.Sleep(30);

        Assert.That((done, clock.Left == left, left < TimeSpan.FromSeconds(40)), Is.EqualTo(("inner rare", true, true)));
    }

    private static GradeSettings Settings(double seconds) =>
        Grade.Settings with
        {
            Jobs = 2,
            WorkerLimits = WorkerLimits.Default with { Call = TimeSpan.FromSeconds(seconds), Submission = TimeSpan.FromSeconds(20) },
        };

    private Submission Submission(string id, string body, string members = "") =>
        new(id, new FileInfo(folder.Write($"{id}.cs", Solutions.Square(body, members))));

    private ClassTally Run(GradeSettings settings, params Submission[] submissions)
    {
        using var written = new ResultsFolder(folder.PathOf("results"), new Seal(new byte[32]));
        return new GradeRun(settings, submissions, written).Run(
            result => results.Add(result.Submission.Id, result),
            CancellationToken.None,
            submission => begun.Enqueue(submission.Id),
            notices.Enqueue
        );
    }

    private IEnumerable<string> Outcomes() =>
        results
            .Values.OrderBy(r => r.Submission.Id, StringComparer.Ordinal)
            .Select(r => $"{r.Submission.Id} {r.Gradients.Single().Outcome.Code()}");

    private static void Spin(CancellationToken over)
    {
        while (!over.IsCancellationRequested) { }
    }
}
