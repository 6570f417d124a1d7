using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation;

/// <summary>What a killed run leaves in the temporary folder is removed by the next; what is another's stays.</summary>
[Platform("Linux")]
public sealed class ChildFolderTests
{
    [Test]
    [Long]
    public void Removes_what_a_killed_run_left_and_nothing_of_a_living_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("small/bob.cs", Solutions.RightSquare);
        using var run = new HangingRun(folder, "results", timeout: 500, "--isolation", "process");
        string[] living = Ours(folder);
        Assert.That(living, Is.Not.Empty);

        Grade(folder);
        Assert.That(Ours(folder), Is.SupersetOf(living), "beside it");

        run.Kill();
        Directory.CreateDirectory(folder.PathOf("temporary/gradcheck-AbCdEf"));
        Directory.CreateDirectory(folder.PathOf("victim"));
        Directory.CreateSymbolicLink(living[0] + "x", folder.PathOf("victim"));
        Grade(folder);

        Assert.Multiple(() =>
        {
            Assert.That(Ours(folder), Is.EquivalentTo(new[] { living[0] + "x", folder.PathOf("temporary/gradcheck-AbCdEf") }));
            Assert.That(Directory.Exists(folder.PathOf("victim")));
            Assert.That(Directory.GetFiles(folder.PathOf("temporary"), "*-*-*-*"), Is.Empty, "the runtime's pipes");
        });
    }

    private static string[] Ours(TemporaryFolder folder) => Directory.GetDirectories(folder.PathOf("temporary"), "gradcheck-*");

    private static void Grade(TemporaryFolder folder)
    {
        string[] command = ["grade", folder.PathOf("small"), "--out", folder.PathOf("others"), "--no-cache"];
        var finished = Cli.Finish(Cli.StartWith(folder.PathOf("temporary"), command));
        Assert.That(finished.ExitCode, Is.EqualTo(0), finished.Error);
    }
}
