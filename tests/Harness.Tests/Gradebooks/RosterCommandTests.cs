using GradCheck.Tests.Support;
using NJsonSchema;
using NUnit.Framework;

namespace GradCheck.Tests.Gradebooks;

/// <summary>The roster's part of the real command.</summary>
public sealed class RosterCommandTests
{
    private TemporaryFolder folder;

    [SetUp]
    public void SetUp()
    {
        folder = new TemporaryFolder();
        folder.Write("class/ada.cs", Solutions.RightSquare);
    }

    [TearDown]
    public void TearDown() => folder.Dispose();

    [Test]
    [Long]
    public async Task Writes_what_the_published_schema_describes()
    {
        string roster = folder.Write("roster.csv", "id,grade\nada,\nbob,\n");

        var finished = Grade("--roster", roster);

        var schema = await JsonSchema.FromFileAsync(folder.PathOf("results/results.v1.schema.json"));
        Assert.Multiple(() =>
        {
            Assert.That(schema.Validate(File.ReadAllText(folder.PathOf("results/gradebook.json"))), Is.Empty);
            Assert.That(finished.Error, Does.Contain($"Gradebook: 1 grade in column 'grade': {folder.PathOf("results/gradebook.csv")}"));
            Assert.That(finished.ExitCode, Is.EqualTo(0));
            Assert.That(File.ReadAllText(roster), Is.EqualTo("id,grade\nada,\nbob,\n"), "the roster itself is not touched");
        });
    }

    // The copy's name, a report's, and one that is removed as an earlier run's.
    [TestCase("gradebook.csv")]
    [TestCase("gradients.csv")]
    [TestCase("gradebook.bak")]
    public void Does_not_overwrite_its_input(string name)
    {
        string roster = folder.Write($"results/{name}", "id,grade\nada,\n");

        var finished = Grade("--format", "csv", "--roster", roster);

        Assert.That((finished.ExitCode, File.ReadAllText(roster)), Is.EqualTo((2, "id,grade\nada,\n")));
        Assert.That(
            finished.Error,
            Is.EqualTo(
                $"The roster {roster} lies in {folder.PathOf("results")}, where results may overwrite it: move it, or choose another --out.{Environment.NewLine}"
            )
        );
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Links need a privilege there.")]
    public void Does_not_overwrite_its_input_through_a_link()
    {
        string roster = folder.Write("courses/gradebook.csv", "id,grade\nada,\n");
        Directory.CreateSymbolicLink(folder.PathOf("link"), folder.PathOf("courses"));

        var finished = Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("link/"), "--roster", roster);

        Assert.That((finished.ExitCode, File.ReadAllText(roster)), Is.EqualTo((2, "id,grade\nada,\n")));
        Assert.That(
            finished.Error,
            Does.StartWith($"The roster {roster} lies in {folder.PathOf("link/")}, where results may overwrite it")
        );
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Links need a privilege there.")]
    public void Refuses_a_link_to_its_input_where_its_copy_would_be()
    {
        string roster = folder.Write("roster.csv", "id,grade\nada,\n");
        Grade();
        File.CreateSymbolicLink(folder.PathOf("results/gradebook.csv"), roster);

        var finished = Grade("--roster", roster);

        Assert.That((finished.ExitCode, File.ReadAllText(roster)), Is.EqualTo((2, "id,grade\nada,\n")));
        Assert.That(finished.Error, Does.Contain("gradebook.csv is a link"));
    }

    [Test]
    [Long]
    public void Removes_the_gradebook_of_an_earlier_run()
    {
        string roster = folder.Write("roster.csv", "id,grade\nada,\n");
        Grade("--roster", roster);
        Grade();
        Assert.That(Directory.GetFiles(folder.PathOf("results"), "gradebook.*"), Is.Empty);
    }

    [Test]
    public void Says_before_grading_that_nobody_is_found()
    {
        string roster = folder.Write("roster.csv", "id,grade\n4711,\n");

        var finished = Grade("--roster", roster);

        Assert.That(
            (finished.ExitCode, finished.Error.Trim()),
            Is.EqualTo(
                (
                    2,
                    "None of the 1 submissions is of anyone in roster.csv (a table with an id): there, id is '4711'; the first submission is 'ada'."
                )
            )
        );
        Assert.That(Directory.Exists(folder.PathOf("results")), Is.False);
    }

    [TestCase("--grade-column is of a roster: name it with --roster.", "--grade-column", "grade")]
    [TestCase("There is no roster nowhere.csv.", "--roster", "nowhere.csv")]
    public void Says_what_is_wrong_with_the_command(string sentence, params string[] options)
    {
        var finished = Grade(options);

        Assert.That((finished.ExitCode, finished.Error.Trim()), Is.EqualTo((2, sentence)));
    }

    private Cli.Finished Grade(params string[] options) =>
        Cli.Run(["grade", folder.PathOf("class"), "--out", folder.PathOf("results"), .. options]);
}
