using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>What an earlier run left is a verdict only where this grader wrote it; its untouched twin is kept each time.</summary>
public sealed class SealedResultsTests
{
    private const string Seed = "3f0c5a9e7d21b8460f9e8d7c6b5a4321";

    private static readonly Dictionary<string, Func<string, string>> Tampering = new(StringComparer.Ordinal)
    {
        ["a forged pass"] = r =>
            r.Replace("wrong-value", "pass", StringComparison.Ordinal)
                .Replace("\"passed\": false", "\"passed\": true", StringComparison.Ordinal)
                .Replace("\"points\": 0.0", "\"points\": 1.0", StringComparison.Ordinal)
                .Replace("\"score\": 0.0", "\"score\": 1.0", StringComparison.Ordinal),
        ["an edited score"] = r => r.Replace("\"score\": 0.0", "\"score\": 99.0", StringComparison.Ordinal),
        ["one space more"] = r => r + " ",
        ["a record cut in half"] = r => r[..(r.Length / 2)],
        ["null"] = _ => "null",
        ["nothing"] = _ => "",
        ["a newer version"] = r => r.Replace("\"schemaVersion\": 1", "\"schemaVersion\": 2", StringComparison.Ordinal),
        ["no seal"] = r => r[..r.LastIndexOf(',')] + "\n}\n",
    };

    private static TemporaryFolder graded;

    private TemporaryFolder folder;

    private static IEnumerable<string> Ways => Corpus.Of(Tampering.Keys, nth: 3);

    private string Record => folder.PathOf("results/submissions/wrong.json");

    [OneTimeSetUp]
    public static void GradeOnce()
    {
        graded = new TemporaryFolder();
        graded.Write("class/right.cs", Solutions.RightSquare);
        graded.Write("class/wrong.cs", Solutions.Square("return x;"));
        Cli.Run("grade", graded.PathOf("class"), "--out", graded.PathOf("results"), "--seed", Seed);
    }

    [OneTimeTearDown]
    public static void Forget() => graded.Dispose();

    [SetUp]
    public void SetUp()
    {
        folder = new TemporaryFolder();
        graded.CopyTo("", folder.Root);
    }

    [TearDown]
    public void TearDown() => folder.Dispose();

    [TestCaseSource(nameof(Ways))]
    [Category(Corpus.Category)]
    public void Grades_anew(string way)
    {
        File.WriteAllText(Record, Tampering[way](File.ReadAllText(Record)));

        AssertOneIsGradedAnew(Grade());
    }

    [Test]
    [Long]
    public void Grades_anew_what_another_key_sealed()
    {
        File.WriteAllBytes(
            Record,
            new Seal(new byte[32]).Close(
                ResultJson.Write(ResultJson.Read<SubmissionResult>(File.ReadAllText(Record)) with { Seal = Seal.Blank })
            )
        );

        AssertOneIsGradedAnew(Grade());
    }

    [Test]
    public void Grades_anew_what_is_another_submissions_record()
    {
        File.Copy(folder.PathOf("results/submissions/right.json"), Record, overwrite: true);

        AssertOneIsGradedAnew(Grade());
    }

    [Test]
    [Long]
    public void Grades_anew_what_was_taken_back_to_an_older_record()
    {
        string older = File.ReadAllText(Record);
        Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results"), "--seed", Seed, "--no-cache");
        File.WriteAllText(Record, older);

        AssertOneIsGradedAnew(Grade());
    }

    [Test]
    public void Grades_anew_what_was_removed()
    {
        File.Delete(Record);

        AssertOneIsGradedAnew(Grade());
    }

    [Test]
    public void Keeps_what_is_untouched_and_says_nothing()
    {
        var finished = Grade();

        Assert.That(finished.Error, Does.Contain("2 of 2 were graded by an earlier run").And.Not.Contain("was not written"));
    }

    private Cli.Finished Grade() => Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results"), "--seed", Seed);

    private void AssertOneIsGradedAnew(Cli.Finished finished)
    {
        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(1));
            Assert.That(
                finished.Error,
                Does.Contain("1 record was not written by this grader, or was changed or removed since: graded anew.")
            );
            Assert.That(finished.Error, Does.Contain("1 of 2 were graded by an earlier run"));
            Assert.That(ResultJson.Read<SubmissionResult>(File.ReadAllText(Record)).Score, Is.Zero);
        });
    }
}
