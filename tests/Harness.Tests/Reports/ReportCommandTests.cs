using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>Formats and regrade diffs as a user has them.</summary>
public sealed class ReportCommandTests
{
    private TemporaryFolder folder;

    [SetUp]
    public void SetUp()
    {
        folder = new TemporaryFolder();
        folder.Write("class/right/Mine.cs", Solutions.RightSquare);
        folder.Write("class/wrong.cs", Solutions.Square("return x;"));
    }

    [TearDown]
    public void TearDown() => folder.Dispose();

    [Test]
    public void Renders_from_the_records_what_grade_wrote()
    {
        Grade("--format", "junit,trx,csv,jsonl,markdown", "--format", "gradescope");
        string[] names = ["junit.xml", "gradcheck.trx", "gradients.csv", "submissions.jsonl", "summary.md", "gradescope/wrong.json"];
        string[] texts = [.. names.Select(Text)];
        foreach (string name in names)
            File.Delete(folder.PathOf("results/" + name));

        var finished = Cli.Run("report", folder.PathOf("results"), "--format", "junit,trx,csv,jsonl,markdown,gradescope");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(0));
            Assert.That(finished.Output.TrimEnd().Split('\n'), Has.Length.EqualTo(6), "each file or folder on a line");
            Assert.That(names.Select(Text), Is.EqualTo(texts));
        });
    }

    [Test]
    public void Puts_annotations_on_the_lines_of_files_that_exist()
    {
        var finished = Grade("--format", "annotations");

        string line = finished.Output.Split('\n').Single(l => l.StartsWith("::error", StringComparison.Ordinal));
        string path = Path.GetRelativePath(Repository.Root, folder.PathOf("class/wrong.cs")).Replace('\\', '/');
        Assert.That(line, Does.StartWith($"::error file={path},line=").And.Contain("title=wrong%3A XGrad wrong-value::"));
    }

    [Test]
    public void Keeps_annotations_from_standard_output_unless_they_are_asked_for() =>
        Assert.That(Grade().Output.Trim(), Is.EqualTo(folder.PathOf("results/results.json")));

    [Test]
    [Long]
    public void Removes_what_an_earlier_run_wrote_for_a_platform()
    {
        Grade("--format", "gradescope");
        File.Delete(folder.PathOf("class/wrong.cs"));

        Grade("--format", "gradescope");

        Assert.That(Directory.GetFiles(folder.PathOf("results/gradescope")).Select(Path.GetFileName), Is.EqualTo(new[] { "results.json" }));
    }

    [Test]
    public void Refuses_a_format_that_there_is_not_before_anything_is_graded()
    {
        var finished = Grade("--format", "junit,pdf");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(2));
            Assert.That(finished.Error, Does.StartWith("There is no format 'pdf'. There are ").And.Contain("markdown, junit, trx, csv"));
            Assert.That(Directory.Exists(folder.PathOf("results")), Is.False);
        });
    }

    [TestCase("report", "nowhere")]
    [TestCase("diff", "nowhere", "nowhere")]
    public void Says_that_there_are_no_results(params string[] arguments)
    {
        var finished = Cli.Run(arguments);

        Assert.That(
            (finished.ExitCode, finished.Error.Trim()),
            Is.EqualTo((2, "There are no results in nowhere: name the folder that grade wrote, the one that results.json lies in."))
        );
    }

    [Test]
    [Long]
    public void Tells_a_regrade_that_changed_nothing_from_one_that_did()
    {
        Grade("--seed", "1");
        Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("again"), "--seed", "5");
        folder.Write("class/wrong.cs", Solutions.RightSquare);
        Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("later"), "--seed", "1");

        var same = Cli.Run("diff", folder.PathOf("results"), folder.PathOf("again"));
        var other = Cli.Run("diff", folder.PathOf("results"), folder.PathOf("later/results.json"), "--format", "markdown");

        Assert.Multiple(() =>
        {
            Assert.That((same.ExitCode, same.Output.Trim()), Is.EqualTo((0, "Nothing changed: 2 submissions with the same outcomes.")));
            Assert.That(other.ExitCode, Is.EqualTo(1));
            Assert.That(other.Output, Does.Contain("| wrong | 0 to 1 | Square\\.XGrad wrong-value to pass | other content |"));
        });
    }

    private string Text(string name) => File.ReadAllText(folder.PathOf("results/" + name));

    private Cli.Finished Grade(params string[] options) =>
        Cli.Run(["grade", folder.PathOf("class"), "--out", folder.PathOf("results"), .. options]);
}
