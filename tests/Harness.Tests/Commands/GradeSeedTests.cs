using GradCheck.Records;
using GradCheck.Tests.Support;
using NJsonSchema;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

/// <summary>What <c>grade</c> draws its cases from, and what it says of it.</summary>
public sealed class GradeSeedTests : IDisposable
{
    private const string Secret = "3f0c5a9e7d21b8460f9e8d7c6b5a4321";
    private const string Searched =
        "A whole number as a seed can be searched for by a submission: leave --seed out, or give 32 hexadecimal digits.";
    private const string Known =
        "Students' own tests use seed 1, so they have these cases: leave --seed out, or give 32 hexadecimal digits.";

    private readonly TemporaryFolder folder = new();

    public GradeSeedTests() => folder.Write("class/a.cs", Solutions.RightSquare);

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task Is_a_secret_where_nobody_chooses_and_is_told_with_what_repeats_it()
    {
        var finished = Grade("one");
        Grade("other");
        string seed = SeedOf("one");
        var schema = await JsonSchema.FromFileAsync(folder.PathOf("one/results.v1.schema.json"));

        Assert.Multiple(() =>
        {
            Assert.That(seed, Does.Match("^[0-9a-f]{32}$").And.Not.EqualTo(SeedOf("other")));
            Assert.That(finished.Error, Does.Contain($"Seed {seed}: --seed {seed} repeats this run."));
            Assert.That(finished.Error, Does.Not.Contain(Searched).And.Not.Contain(Known));
            Assert.That(File.ReadAllText(folder.PathOf("one/results.json")), Does.Contain($"\"seed\": \"{seed}\""));
            Assert.That(schema.Validate(File.ReadAllText(folder.PathOf("one/results.json"))), Is.Empty);
            Assert.That(schema.Validate(File.ReadAllText(folder.PathOf("one/submissions/a.json"))), Is.Empty);
        });
    }

    [TestCase("1", Known)]
    [TestCase("20261124", Searched)]
    [TestCase(Secret, $"Seed {Secret}: --seed {Secret} repeats this run.")]
    public void Is_warned_of_where_it_is_no_secret(string seed, string sentence)
    {
        var finished = Grade("results", "--seed", seed);

        Assert.That(SeedOf("results"), Is.EqualTo(seed));
        Assert.That(((string[])[Known, Searched, sentence]).Distinct().Where(finished.Error.Contains), Is.EqualTo(new[] { sentence }));
    }

    [Test]
    public void Stays_a_number_in_the_record_where_it_is_one()
    {
        Grade("results", "--seed", "-7");

        Assert.That(File.ReadAllText(folder.PathOf("results/results.json")), Does.Contain("\"seed\": -7,"));
    }

    [TestCase("20261124", Searched)]
    [TestCase($"\"{Secret}\"", $"--seed {Secret} repeats")]
    public void Is_the_assignments_where_that_says_one(string seed, string sentence)
    {
        folder.Write("class/assignment.json", $$"""{ "seed": {{seed}} }""");

        var finished = Grade("results");

        Assert.That((SeedOf("results"), finished.Error.Contains(sentence, StringComparison.Ordinal)), Is.EqualTo((seed.Trim('"'), true)));
    }

    [Test]
    [Long]
    public void Is_another_once_a_run_is_over()
    {
        Grade("results");
        string seed = SeedOf("results");

        Grade("results");

        Assert.That(SeedOf("results"), Is.Not.EqualTo(seed));
    }

    [Test]
    public void Stays_that_of_a_run_that_was_stopped()
    {
        Stop(Secret);

        Grade("results");

        Assert.That(SeedOf("results"), Is.EqualTo(Secret));
    }

    [TestCase("--no-cache")]
    [TestCase("--policy", "off")]
    [Long]
    public void Is_drawn_anew_where_nothing_is_kept_of_a_run_that_was_stopped(params string[] options)
    {
        Stop(Secret);

        Grade("results", options);

        Assert.That(SeedOf("results"), Is.Not.EqualTo(Secret));
    }

    [Test]
    [Long]
    public void Is_drawn_anew_for_another_class()
    {
        Stop(Secret);
        folder.Write("class/b.cs", Solutions.RightSquare + "// another");

        Grade("results");

        Assert.That(SeedOf("results"), Is.Not.EqualTo(Secret));
    }

    [Test]
    [Long]
    public void Is_not_gone_on_with_where_somebody_chose_a_number()
    {
        Stop("20261124");

        Grade("results");

        Assert.That(SeedOf("results"), Has.Length.EqualTo(32));
    }

    // What a run leaves that is killed before its first submission is done.
    private void Stop(string seed)
    {
        Grade("results", "--seed", seed);
        Directory.Delete(folder.PathOf("results/submissions"), recursive: true);
        SealedForTests.Edit(
            folder.PathOf("results/results.json"),
            json =>
            {
                var over = ResultJson.Read<ClassResult>(json);
                var summary = new ClassSummary(1, Graded: 0, Rejected: 0, Ungradable: 0, NotRun: 1, Perfect: 0, MeanScore: 0, []);
                return ResultJson.Write(over with { Summary = summary, Submissions = [] });
            }
        );
    }

    private Cli.Finished Grade(string results, params string[] options) =>
        Cli.Run(["grade", folder.PathOf("class"), "--out", folder.PathOf(results), .. options]);

    private string SeedOf(string results) =>
        ResultJson.Read<ClassResult>(File.ReadAllText(folder.PathOf($"{results}/results.json"))).Run.Seed.ToString();
}
