using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>What each verb makes of records that are damaged, or that this grader did not write.</summary>
public sealed class ReadingVerbsTests
{
    private const string Doubt = "sealed by this grader: others wrote ";

    private static readonly Dictionary<string, Func<string, string>> Damages = new(StringComparer.Ordinal)
    {
        ["cut"] = r => r[..(r.Length / 2)],
        ["null"] = _ => "null",
        ["newer"] = r => r.Replace("\"schemaVersion\": 1", "\"schemaVersion\": 2", StringComparison.Ordinal),
        ["no run"] = r => r.Replace("\"run\"", "\"ran\"", StringComparison.Ordinal),
        ["no exercise"] = r => r.Replace("\"exercise\"", "\"task\"", StringComparison.Ordinal),
        ["unknown outcome"] = r => r.Replace("\"outcome\": \"wrong-value\"", "\"outcome\": \"splendid\"", StringComparison.Ordinal),
        ["impossible score"] = r => r.Replace("\"score\": 0.0", "\"score\": 99.0", StringComparison.Ordinal),
    };

    private static readonly string[][] Verbs =
    [
        ["report", "{0}/results"],
        ["diff", "{0}/results", "{0}/results"],
        ["replay", "{0}/results/submissions/wrong.json"],
        ["post", "github", "{0}/results", "--submission", "wrong"],
    ];

    private static TemporaryFolder graded;

    private TemporaryFolder folder;

    private static IEnumerable<TestCaseData> DamagedOnes =>
        Corpus.Of(
            from verb in Verbs
            from damage in Damages.Keys
            select new TestCaseData(verb, damage) { TestName = $"{verb[0]} of a record with {damage} is refused in one sentence" },
            nth: 5
        );

    private string Record => folder.PathOf("results/submissions/wrong.json");

    [OneTimeSetUp]
    public static void GradeOnce()
    {
        graded = new TemporaryFolder();
        graded.Write("class/right.cs", Solutions.RightSquare);
        graded.Write("class/wrong.cs", Solutions.Square("return x;"));
        Cli.Run("grade", graded.PathOf("class"), "--out", graded.PathOf("results"));
    }

    [OneTimeTearDown]
    public static void Forget() => graded.Dispose();

    [SetUp]
    public void SetUp()
    {
        folder = new TemporaryFolder();
        graded.CopyTo("results", folder.PathOf("results"));
    }

    [TearDown]
    public void TearDown() => folder.Dispose();

    [TestCaseSource(nameof(DamagedOnes))]
    [Category(Corpus.Category)]
    public void Refuses(string[] verb, string damage)
    {
        File.WriteAllText(Record, Damages[damage](File.ReadAllText(Record)));

        AssertRefused(Run(verb), Record);
    }

    [TestCase("report")]
    [TestCase("diff")]
    [TestCase("post")]
    public void Refuses_a_damaged_record_of_the_class(string verb)
    {
        string file = folder.PathOf("results/results.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"summary\"", "\"sum\"", StringComparison.Ordinal));

        AssertRefused(Run(Named(verb)), file);
    }

    [TestCase("report")]
    [TestCase("diff")]
    [TestCase("post")]
    public void Refuses_a_record_that_is_gone_or_anothers(string verb)
    {
        File.Copy(folder.PathOf("results/submissions/right.json"), Record, overwrite: true);
        AssertRefused(Run(Named(verb)), Record);

        File.Delete(Record);
        AssertRefused(Run(Named(verb)), Record);
    }

    [TestCase("report")]
    [TestCase("diff")]
    [TestCase("post")]
    public void Refuses_another_exercises_gradients(string verb)
    {
        File.WriteAllText(
            Record,
            File.ReadAllText(Record).Replace("\"exercise\": \"Square\"", "\"exercise\": \"Exp\"", StringComparison.Ordinal)
        );

        AssertRefused(Run(Named(verb)), Record);
    }

    [TestCase("report", 0)]
    [TestCase("diff", 0)]
    [TestCase("replay", 1)]
    public void Goes_on_with_a_changed_record_and_says_so(string verb, int exitCode)
    {
        var untouched = Run(Named(verb));
        File.AppendAllText(Record, "\n");

        var changed = Run(Named(verb));

        Assert.Multiple(() =>
        {
            Assert.That((untouched.ExitCode, untouched.Error), Is.EqualTo((exitCode, "")));
            Assert.That((changed.ExitCode, changed.Output), Is.EqualTo((exitCode, untouched.Output)));
            Assert.That(changed.Error, Does.Contain(Doubt));
        });
    }

    [Test]
    [Long]
    public void Says_that_a_record_is_an_older_one_which_this_grader_wrote()
    {
        SealedForTests.Edit(Record, r => r);
        Assert.That(Run(Named("report")).Error, Is.Empty, "the same bytes");

        SealedForTests.Edit(Record, r => r.Replace("\"output\": \"\"", "\"output\": \"older\"", StringComparison.Ordinal));

        Assert.That(Run(Named("report")).Error, Does.StartWith("1 of 3 records").And.Contain(Doubt));
        Assert.That(Run(Named("replay")).Error, Is.Empty, "it is ours");
    }

    [Test]
    public void Reads_with_another_machines_key_where_that_is_named()
    {
        string key = graded.Write("other.key", new string('6', 64));

        var other = Run([.. Named("report"), "--seal-key", key]);
        var none = Cli.Run(
            new Dictionary<string, string?> { [SealedForTests.Variable] = null, ["XDG_STATE_HOME"] = folder.PathOf("state") },
            "report",
            folder.PathOf("results")
        );

        Assert.Multiple(() =>
        {
            Assert.That((other.ExitCode, other.Error), Is.EqualTo((0, none.Error)));
            Assert.That(none.Error, Does.StartWith("3 of 3 records").And.Contain(Doubt));
            Assert.That(Directory.Exists(folder.PathOf("state")), Is.False, "who only reads makes no key");
        });
    }

    private static string[] Named(string verb) => Verbs.First(v => v[0] == verb);

    private Cli.Finished Run(string[] verb) => Cli.Run([.. verb.Select(v => v.Replace("{0}", folder.Root, StringComparison.Ordinal))]);

    private static void AssertRefused(Cli.Finished finished, string file)
    {
        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.StartWith(file));
            Assert.That(finished.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That((finished.ExitCode, finished.Output), Is.EqualTo((2, "")));
        });
    }
}
