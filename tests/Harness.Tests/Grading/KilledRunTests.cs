using System.Diagnostics;
using System.Text.RegularExpressions;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace GradCheck.Tests.Grading;

/// <summary>A run that dies loses nothing: what was graded stands, nothing is half-written, nobody is left behind, and the next run goes on.</summary>
[Platform("Linux")]
public sealed partial class KilledRunTests
{
    private static readonly int Kills = Corpus.IsWhole ? 50 : 10;
    private static readonly Lazy<List<(string Path, string Text)>> Earlier = new(Grade);
    private static readonly TimeSpan LongestAfterlife = TimeSpan.FromSeconds(5);

    [Category(Corpus.Category)]
    [Test]
    [Long]
    public void Ends_as_an_undisturbed_run_does_however_often_it_is_killed()
    {
        using var folder = new TemporaryFolder();
        WriteClass(folder);
        var random = new Random(20261124);
        int graded = 0;
        string? seed = null;
        for (int kill = 0; kill < Kills; kill++)
        {
            // Done before it was killed often enough: once more from nothing.
            if (Class(folder)?.Summary.NotRun == 0)
            {
                Directory.Delete(folder.PathOf("killed/results"), recursive: true);
                seed = null;
            }
            using var run = Cli.Start(Command(folder, "killed/results"));
            WaitForAMoment(run, random);
            var left = ProcessTree.StillRunning(ProcessTree.KillOnly(run), LongestAfterlife);
            Assert.That(left, Is.Empty, "children that outlive their parent");
            graded += WholeRecords(folder.PathOf("killed/results"));
            seed ??= Class(folder)?.Run.Seed.ToString();
        }

        Cli.Run(Command(folder, "killed/results"));
        Cli.Run([.. Command(folder, "undisturbed/results"), "--seed", $"{Class(folder)!.Run.Seed}"]);

        Assert.Multiple(() =>
        {
            Assert.That($"{Class(folder)!.Run.Seed}", Is.EqualTo(seed).And.Length.EqualTo(32), "the seed of the run that was killed first");
            Assert.That(graded, Is.Positive, "some were killed after something was graded");
            Assert.That(Files(folder.PathOf("killed/results")), Is.EqualTo(Files(folder.PathOf("undisturbed/results"))));
        });
    }

    [Test]
    [Long]
    public void Grades_again_what_has_changed_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write("class/a.cs", Solutions.RightSquare);
        string changed = folder.Write("class/b.cs", Solutions.RightSquare);
        Cli.Run(Again(folder));
        string before = File.ReadAllText(folder.PathOf("results/submissions/a.json"));
        File.WriteAllText(changed, Solutions.Square("return x;"));

        var again = Cli.Run(Again(folder));

        Assert.Multiple(() =>
        {
            Assert.That(
                again.Error,
                Does.Contain("1 of 2 were graded by an earlier run and have not changed; --no-cache grades them again.")
            );
            Assert.That(File.ReadAllText(folder.PathOf("results/submissions/a.json")), Is.EqualTo(before), "times, too");
            Assert.That(Outcome(folder, "b"), Is.EqualTo("wrong-value"));
        });
    }

    [Test]
    [Long]
    public void Grades_nothing_again_with_the_same_options()
    {
        using var folder = GradedOnce();

        Assert.That(Cli.Run(Again(folder)).Error, Does.Contain("graded by an earlier run and have not changed"));
    }

    [TestCase("--seed", "2")]
    [TestCase("--rtol", "1e-3")]
    [TestCase("--timeout", "4")]
    [TestCase("--exercise", "Square")]
    [TestCase("--isolation", "process")]
    [TestCase("--policy", "off")]
    [TestCase("--no-cache")]
    [Long]
    public void Grades_all_again_with_another_option(params string[] option)
    {
        using var folder = GradedOnce();

        var again = Cli.Run([.. option[0] == "--seed" ? Command(folder, "results") : Again(folder), .. option]);

        Assert.That(again.Error, Does.Not.Contain("earlier run"));
    }

    [TestCase(
        "\"passed\": true,\n      \"outcome\": \"pass\"",
        "\"passed\": null,\n      \"outcome\": \"inconclusive\"",
        TestName = "Keeps no result that our own reference is to blame for"
    )]
    [TestCase("\"status\": \"graded\"", "\"status\": \"ungradable\"", TestName = "Keeps no result of our own failure")]
    [TestCase("{", "", TestName = "Keeps no file that is no record")]
    public void Keeps_nothing_of_our_own_fault(string text, string other)
    {
        using var folder = GradedOnce();
        string record = folder.PathOf("results/submissions/a.json");
        SealedForTests.Edit(record, json => json.Replace(text, other, StringComparison.Ordinal));
        // As after a run that was killed: the class's record says nothing of this one.
        File.Delete(folder.PathOf("results/results.json"));

        var again = Cli.Run(Again(folder));

        Assert.That((again.ExitCode, again.Error.Contains("earlier run", StringComparison.Ordinal)), Is.EqualTo((0, false)));
    }

    private static string[] Command(TemporaryFolder folder, string results) =>
        ["grade", folder.PathOf("class"), "--out", folder.PathOf(results), "--jobs", "2"];

    // By the cases of the run before, which is over: only who names its seed has them again.
    private static string[] Again(TemporaryFolder folder) => [.. Command(folder, "results"), "--seed", "3f0c5a9e7d21b8460f9e8d7c6b5a4321"];

    // A class of one, and what a run left of it: the same run for all who ask.
    private static TemporaryFolder GradedOnce()
    {
        var folder = new TemporaryFolder();
        folder.Write("class/a.cs", Solutions.RightSquare);
        foreach (var (path, text) in Earlier.Value)
            folder.Write($"results/{path}", text);
        return folder;
    }

    private static List<(string Path, string Text)> Grade()
    {
        using var folder = new TemporaryFolder();
        folder.Write("class/a.cs", Solutions.RightSquare);
        Cli.Run(Again(folder));
        string results = folder.PathOf("results");
        return
        [
            .. Directory
                .GetFiles(results, "*", SearchOption.AllDirectories)
                .Select(f => (Path.GetRelativePath(results, f), File.ReadAllText(f))),
        ];
    }

    // Null where it was killed before it wrote anything.
    private static ClassResult? Class(TemporaryFolder folder) =>
        File.Exists(folder.PathOf("killed/results/results.json"))
            ? ResultJson.Read<ClassResult>(File.ReadAllText(folder.PathOf("killed/results/results.json")))
            : null;

    private static void WriteClass(TemporaryFolder folder)
    {
        foreach (string id in (string[])["s01", "s05", "s12", "s14", "s15"])
            folder.Write($"class/{id}/TwoLayerNet.cs", File.ReadAllText(Repository.PathOf("Submissions", id, "TwoLayerNet.cs")));
        for (int i = 1; i <= 5; i++)
            folder.Write($"class/square{i}.cs", Solutions.Square($"return {i} * x.PointwiseMultiply(yGrad);"));
    }

    // Somewhere between the start and the fourth submission; how long that takes is the machine's affair.
    private static void WaitForAMoment(Process run, Random random)
    {
        for (int line = random.Next(4); line > 0 && run.StandardError.ReadLine() is not null; line--) { }
        Thread.Sleep(random.Next(250));
    }

    // Every record that is there can be read to its end.
    private static int WholeRecords(string results)
    {
        if (!Directory.Exists(results))
            return 0;
        var records = Directory
            .GetFiles(results, "*.json", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith("schema.json", StringComparison.Ordinal));
        return records.Count(f => JObject.Parse(File.ReadAllText(f))["submission"] is not null);
    }

    private static string[] Files(string results) =>
        [
            .. Directory
                .GetFiles(results, "*.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => $"{Path.GetRelativePath(results, f)}\n{Times().Replace(File.ReadAllText(f), "")}"),
        ];

    private static string Outcome(TemporaryFolder folder, string id) =>
        ResultJson
            .Read<SubmissionResult>(File.ReadAllText(folder.PathOf($"results/submissions/{id}.json")))
            .Gradients.Single()
            .Outcome.Code();

    [GeneratedRegex(
        "\"(startedAt|durationMs|digest|seal)\": [^\n]*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Times();
}
