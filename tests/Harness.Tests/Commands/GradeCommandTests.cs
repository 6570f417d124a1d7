using System.Diagnostics;
using System.Text.RegularExpressions;
using GradCheck.Cases;
using GradCheck.Records;
using GradCheck.Tests.Support;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

/// <summary>The main job, as a user runs it.</summary>
public sealed class GradeCommandTests
{
    private TemporaryFolder folder;

    [SetUp]
    public void SetUp() => folder = new TemporaryFolder();

    [TearDown]
    public void TearDown() => folder.Dispose();

    [Test]
    public async Task Writes_records_that_the_published_schema_describes()
    {
        folder.Write("class/right/Mine.cs", Solutions.RightSquare);
        folder.Write("class/wrong.cs", Solutions.Square("return x / 0;"));
        folder.Write("class/throws.cs", Solutions.Square("throw new System.Exception(\"<script>\");"));
        folder.Write("class/broken.cs", "class {");
        folder.Write("class/none/readme.txt", "");

        var finished = Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results"));

        string[] records = Directory.GetFiles(folder.PathOf("results"), "*.json", SearchOption.AllDirectories);
        var schema = await JsonSchema.FromFileAsync(folder.PathOf("results/results.v1.schema.json"));
        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(1));
            Assert.That(finished.Output.Trim(), Is.EqualTo(folder.PathOf("results/results.json")), "the machine reads standard output");
            Assert.That(
                finished.Error,
                Does.Contain("right  1/1").And.Contain("5 submissions: 1 all right, 2 not, 2 rejected, mean score 0.2.")
            );
            Assert.That(records, Has.Length.EqualTo(7), "the class, five submissions and the schema itself");
            foreach (string record in records.Where(r => !r.EndsWith("schema.json", StringComparison.Ordinal)))
                Assert.That(schema.Validate(File.ReadAllText(record)), Is.Empty, record);
        });
    }

    [Test]
    public async Task Has_a_schema_that_allows_a_field_that_it_does_not_know_and_misses_one_that_must_be_there()
    {
        folder.Write("class/right.cs", Solutions.RightSquare);
        Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results"));
        var record = JObject.Parse(File.ReadAllText(folder.PathOf("results/submissions/right.json")));
        record["gradients"]![0]!["surprise"] = 1;

        var schema = await JsonSchema.FromFileAsync(folder.PathOf("results/results.v1.schema.json"));

        Assert.That(schema.Validate(record.ToString()), Is.Empty);
        ((JObject)record["gradients"]![0]!).Remove("outcome");
        Assert.That(schema.Validate(record.ToString()), Is.Not.Empty);
    }

    [Test]
    [Long]
    public void Gives_the_same_bytes_for_the_same_seed_apart_from_times()
    {
        folder.Write("class/a.cs", Solutions.RightTwoLayerNet);
        folder.Write("class/b.cs", Solutions.Square("return x;"));
        folder.Write("class/c.cs", Solutions.Square("return x.PointwiseMultiply(yGrad);"));

        string seed = Seed.Drawn().ToString();
        string first = Records("one/results", "--jobs", "1", "--seed", seed);
        string second = Records("two/results", "--jobs", "3", "--seed", seed);
        string other = Records("three/results", "--seed", "2");

        Assert.Multiple(() =>
        {
            Assert.That(second, Is.EqualTo(first));
            Assert.That(other, Is.Not.EqualTo(first));
        });
    }

    [Test]
    [Long]
    public void Forgets_the_record_of_a_submission_that_is_gone()
    {
        string gone = folder.Write("class/gone.cs", Solutions.RightSquare);
        folder.Write("class/here.cs", Solutions.RightSquare);
        Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results"));
        File.Delete(gone);

        Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results"));

        Assert.That(Directory.GetFiles(folder.PathOf("results/submissions")).Select(Path.GetFileName), Is.EqualTo(new[] { "here.json" }));
    }

    [Test]
    public void Exits_with_0_where_everything_passed()
    {
        folder.Write("class/right.cs", Solutions.RightSquare);

        Assert.That(Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results")).ExitCode, Is.EqualTo(0));
    }

    [TestCase("there is \"no\" <such> & folder")]
    [TestCase("name\nwith a line break")]
    public void Keeps_a_submission_whose_name_is_no_file_name(string name)
    {
        folder.Write($"class/{name}/Mine.cs", Solutions.RightSquare);

        var finished = Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results"));

        var row = ResultJson.Read<ClassResult>(File.ReadAllText(folder.PathOf("results/results.json"))).Submissions.Single();
        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(0));
            Assert.That(row.Id, Is.EqualTo(name));
            Assert.That(
                ResultJson.Read<SubmissionResult>(File.ReadAllText(folder.PathOf("results/" + row.File))).Submission.Id,
                Is.EqualTo(name)
            );
            Assert.That(finished.Error, Does.Contain($"1/1  {name.Replace('\n', ' ')}  1/1"));
        });
    }

    [TestCase("Run the same command to go on from there.")]
    [TestCase("Run the same command without --no-cache to go on from there.", "--no-cache")]
    [Platform("Linux,MacOsX", Reason = "sends a signal")]
    public void Keeps_what_is_graded_when_it_is_interrupted(string advice, params string[] options)
    {
        folder.Write("class/a.cs", Solutions.RightSquare);
        folder.Write("class/b.cs", Solutions.Square("while (true) { }"));
        using var process = Cli.Start([
            "grade",
            folder.PathOf("class"),
            "--out",
            folder.PathOf("results"),
            "--jobs",
            "1",
            "--timeout",
            "600",
            .. options,
        ]);
        SpinWait.SpinUntil(() => File.Exists(folder.PathOf("results/submissions/a.json")), TimeSpan.FromSeconds(60));

        // Twice, as an impatient user does.
        for (int i = 0; i < 2; i++)
            using (var interrupt = Process.Start("kill", [Interrupt(process), $"{process.Id}"]))
                interrupt.WaitForExit();
        var finished = Cli.Finish(process);

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(3));
            Assert.That(finished.Error, Does.Contain("Stopped: 1 of 2 submissions are graded"));
            Assert.That(finished.Error, Does.Contain(advice));
            Assert.That(File.Exists(folder.PathOf("results/submissions/b.json")), Is.False, "nothing is said of what was under way");
            Assert.That(
                ResultJson.Read<ClassResult>(File.ReadAllText(folder.PathOf("results/results.json"))).Summary.NotRun,
                Is.EqualTo(1)
            );
        });
    }

    private string Records(string results, params string[] options)
    {
        Cli.Run(["grade", folder.PathOf("class"), "--out", folder.PathOf(results), .. options]);
        var files = Directory.GetFiles(folder.PathOf(results), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return Regex.Replace(
            string.Concat(files.Select(File.ReadAllText)),
            "\"(?:startedAt|durationMs|digest|seal)\": [^,\\n]*",
            "",
            RegexOptions.None,
            TimeSpan.FromSeconds(10)
        );
    }

    // What a shell started in the background ignores SIGINT, and so does all that it starts.
    private static string Interrupt(Process process)
    {
        const ulong SigInt = 1 << (2 - 1);
        string status = $"/proc/{process.Id}/status";
        string? ignored = File.Exists(status)
            ? File.ReadLines(status).FirstOrDefault(l => l.StartsWith("SigIgn:", StringComparison.Ordinal))
            : null;
        return ignored is not null && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & SigInt) != 0 ? "-TERM" : "-INT";
    }
}
