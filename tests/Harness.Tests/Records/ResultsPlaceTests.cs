using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>Where results may be written: never over somebody's work.</summary>
public sealed class ResultsPlaceTests
{
    private TemporaryFolder folder;

    [SetUp]
    public void SetUp()
    {
        folder = new TemporaryFolder();
        folder.Write("course/submissions/ada.cs", Solutions.RightSquare);
    }

    [TearDown]
    public void TearDown() => folder.Dispose();

    // Records are written to submissions/, stale ones and half-written files are removed.
    [TestCase("submissions/assignment.json")]
    [TestCase("submissions/notes.tmp")]
    [TestCase("index.html")]
    public void Leaves_a_folder_alone_that_holds_somebodys_work(string file)
    {
        string mine = folder.Write($"course/{file}", "{}");

        var finished = Cli.Run("grade", folder.PathOf("course/submissions"), "--out", folder.PathOf("course"));

        Assert.That((finished.ExitCode, File.Exists(mine) ? File.ReadAllText(mine) : "gone"), Is.EqualTo((2, "{}")));
        Assert.That(
            finished.Error,
            Does.Contain(
                $"The results folder {folder.PathOf("course")} cannot be written: It is not empty, and what is in it are not the results of an earlier run. Choose another with --out."
            )
        );
        Assert.That(Directory.GetFiles(folder.PathOf("course"), "results*"), Is.Empty);
    }

    [Test]
    [Long]
    public void Takes_an_empty_folder_a_new_one_and_that_of_an_earlier_run()
    {
        folder.Write("results/.gitkeep", "");

        var codes = new[] { "results", "results", "new/deep" }.Select(r =>
            Cli.Run("grade", folder.PathOf("course/submissions"), "--out", folder.PathOf(r)).ExitCode
        );

        Assert.That(codes, Is.All.EqualTo(0));
    }

    [Test]
    public void Cleans_up_after_a_killed_run()
    {
        Cli.Run("grade", folder.PathOf("course/submissions"), "--out", folder.PathOf("results"));
        string half = folder.Write("results/submissions/ada.json.tmp", "{");

        Cli.Run("grade", folder.PathOf("course/submissions"), "--out", folder.PathOf("results"));

        Assert.That(File.Exists(half), Is.False);
    }
}
