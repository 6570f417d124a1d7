using GradCheck.Asking;
using GradCheck.Grading;
using GradCheck.Isolation.Sandbox;
using GradCheck.Records;
using GradCheck.Submissions;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Hostile;

/// <summary>
/// What holds on Linux without bubblewrap and without the policy: a child sees other processes, the network and files, and may do nothing to them. What
/// it reads of files is stated in the README, and no attack here.
/// </summary>
[Category(Corpus.Category)]
[Parallelizable(ParallelScope.All)]
public sealed class ProcessTests
{
    private const string Mark = "ESCAPED";

    // These find what the README says is open: other processes are seen, and root reads every file.
    private static readonly string[] Stated = ["KillParentByName", "HoldCapabilities"];

    private static IEnumerable<TestCaseData> Attacks =>
        Corpus
            .OfEach(
                Attack.All.Where(a =>
                    a.Source.Contains(Mark, StringComparison.Ordinal) && !a.Hangs(policy: false) && !Stated.Contains(a.Name)
                ),
                a => a.PolicyOff
            )
            .Select(a => new TestCaseData(a).SetArgDisplayNames(a.Name));

    private static SubmissionGrader grader = null!;

    [OneTimeSetUp]
    public static void Start()
    {
        Sandboxed.Require(IsolationKind.Process);
        var settings = Grade.Settings with { Isolation = IsolationKind.Process, WorkerLimits = WorkerLimits.Default };
        grader = SharedGrader.Of(settings);
    }

    [OneTimeTearDown]
    public static void End() => grader?.Dispose();

    [TestCaseSource(nameof(Attacks))]
    public void Fails(object hostile)
    {
        using var trap = new Trap();

        var result = grader.Grade(new Submission("Mine", new FileInfo(trap.Plant((Attack)hostile))));

        Assert.Multiple(() =>
        {
            Assert.That(result.Score, Is.Zero, "a forged pass");
            Assert.That(Told.By(result), Does.Not.Contain(Mark));
            Assert.That(trap.Damage(), Is.Empty);
        });
    }

    [Test]
    public void Has_no_privilege_but_to_read()
    {
        const string Body = """
            foreach (string line in System.IO.File.ReadLines("/proc/self/status"))
                if (line.StartsWith("Cap"))
                    System.Console.WriteLine(line.Split('\t')[1]);
            return x;
            """;

        ulong[] held = [.. Graded(Body).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Convert.ToUInt64(l, 16))];

        // Inheritable, permitted, effective, bounding, ambient: what root's children can have, and nobody else's.
        const ulong ReadEveryFile = 1 << 2;
        Assert.That(held.Take(3).Append(held[4]), Has.All.EqualTo(0).Or.EqualTo(ReadEveryFile));
    }

    [TestCase("System.IO.File.ReadAllBytes(\"/proc/@PID@/environ\");")]
    [TestCase("System.IO.File.OpenRead(\"/proc/@PID@/mem\");")]
    [TestCase("System.IO.File.ReadAllText(\"/proc/@PID@/maps\");")]
    public void Keeps_its_memory_and_environment_to_itself(string attempt)
    {
        var result = Graded(attempt.Replace("@PID@", $"{Environment.ProcessId}", StringComparison.Ordinal) + "return x;");

        Assert.That(result.Gradients.Single().Error?.Type, Is.EqualTo("System.UnauthorizedAccessException"), Told.Of(result));
    }

    private static SubmissionResult Graded(string body)
    {
        using var folder = new TemporaryFolder();
        return grader.Grade(new Submission("Mine", new FileInfo(folder.Write("Mine.cs", Solutions.Square(body)))));
    }
}
