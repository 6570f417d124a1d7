using System.Diagnostics;
using System.Globalization;
using GradCheck.Asking;
using GradCheck.Grading;
using GradCheck.Isolation.Compiling;
using GradCheck.Records;
using GradCheck.Submissions;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Hostile;

/// <summary>The graders that all attacks share, as the submissions of a class do.</summary>
[SetUpFixture]
public sealed class HostileRun
{
    private static readonly Dictionary<(bool Policy, Wait Wait), Lazy<SubmissionGrader>> Graders = (
        from policy in (bool[])[true, false]
        from wait in Enum.GetValues<Wait>()
        select (policy, wait)
    ).ToDictionary(g => g, g => new Lazy<SubmissionGrader>(() => Grader(g.policy, g.wait)));

    private static readonly Stopwatch Clock = new();
    private static int attacks;

    internal static SubmissionResult Attack(string path, bool policy, Wait wait)
    {
        Interlocked.Increment(ref attacks);
        return Graded(path, policy, wait);
    }

    internal static SubmissionResult Graded(string path, bool policy = true, Wait wait = Wait.Long)
    {
        Clock.Start();
        FileSystemInfo place = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return Graders[(policy, wait)].Value.Grade(new Submission(Path.GetFileNameWithoutExtension(path), place));
    }

    [OneTimeSetUp]
    public void HideTheSecretInTheEnvironment() => Environment.SetEnvironmentVariable("GRADCHECK_SECRET", Trap.Secret);

    [OneTimeTearDown]
    public void EndItsProcesses()
    {
        Environment.SetEnvironmentVariable("GRADCHECK_SECRET", null);
        foreach (var grader in Graders.Values.Where(g => g.IsValueCreated))
            grader.Value.Dispose();
        TestContext.Progress.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"The hostile corpus: {attacks} attacks in {Clock.Elapsed.TotalSeconds:0} s.")
        );
    }

    private static SubmissionGrader Grader(bool policy, Wait wait) =>
        new(
            Grade.Settings with
            {
                HasPolicy = policy,
                WorkerLimits = WorkerLimits.Default with
                {
                    Call = TimeSpan.FromSeconds(wait == Wait.ShortCall ? 2 : 5),
                    Submission = TimeSpan.FromSeconds(10),
                },
                CompilerLimits = CompilerLimits.Default with { Compile = TimeSpan.FromSeconds(wait == Wait.ShortCompile ? 8 : 20) },
            },
            CancellationToken.None
        );
}
