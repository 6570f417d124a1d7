using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>One run at a time writes to a folder, and a run that is dead is none.</summary>
[Platform("Linux")]
public sealed class FolderLockTests
{
    [Test]
    [Long]
    public void Refuses_a_second_run_until_the_first_has_ended()
    {
        using var folder = new TemporaryFolder();
        folder.Write("small/bob.cs", Solutions.RightSquare);
        Assert.That(Grade(folder, "results").ExitCode, Is.EqualTo(0), "an earlier run, whose results.json can be reported");
        using var first = new HangingRun(folder, "results", timeout: 500);
        string before = Files(folder);

        var second = Grade(folder, "results");
        var report = Cli.Run("report", folder.PathOf("results"), "--format", "csv");
        var elsewhere = Grade(folder, "others");
        string during = Files(folder);
        first.Kill();
        var afterwards = Grade(folder, "results");

        string sentence = $"Another run is writing to {folder.PathOf("results")}: wait for it";
        Assert.Multiple(() =>
        {
            Assert.That((second.ExitCode, second.Error.Trim()), Is.EqualTo((2, $"{sentence}, or choose another folder with --out.")));
            Assert.That((report.ExitCode, report.Error.Trim()), Is.EqualTo((2, $"{sentence}.")));
            Assert.That(during, Is.EqualTo(before), "both leave everything as it is");
            Assert.That(elsewhere.ExitCode, Is.EqualTo(0), elsewhere.Error);
            Assert.That(afterwards.ExitCode, Is.EqualTo(0), afterwards.Error);
        });
    }

    [Test]
    [Long]
    public void Prints_annotations_while_a_run_goes_on()
    {
        using var folder = new TemporaryFolder();
        folder.Write("small/bob.cs", Solutions.RightSquare);
        Grade(folder, "results");
        using var first = new HangingRun(folder, "results", timeout: 500);

        Assert.That(Cli.Run("report", folder.PathOf("results"), "--format", "annotations").ExitCode, Is.EqualTo(0));
    }

    private static Cli.Finished Grade(TemporaryFolder folder, string results) =>
        Cli.Run("grade", folder.PathOf("small"), "--out", folder.PathOf(results), "-v", "quiet");

    private static string Files(TemporaryFolder folder) =>
        string.Join(
            '\n',
            Directory
                .GetFiles(folder.PathOf("results"), "*", SearchOption.AllDirectories)
                .Where(f => Path.GetFileName(f) != ".lock")
                .Order(StringComparer.Ordinal)
                .Select(f => $"{f} {File.ReadAllText(f)}")
        );
}
