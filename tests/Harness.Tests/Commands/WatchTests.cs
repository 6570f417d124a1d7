using System.Diagnostics;
using GradCheck.Commands;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

public sealed class WatchTests
{
    private const string Right = "2 * x.PointwiseMultiply(yGrad)";
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    [Test]
    public async Task Checks_again_when_the_file_is_replaced_and_when_it_was_gone_and_ends_on_a_signal()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("Mine.cs", Solutions.Square("return x;"));
        using var process = Cli.Start("check", "--watch", file);

        string wrong = await Shown(process);
        // As editors save: a new file takes the place of the old one.
        File.Move(folder.Write("Mine.tmp", Solutions.Square($"return {Right};")), file, overwrite: true);
        string right = await Shown(process);
        File.Delete(file);
        await Task.Delay(100);
        folder.Write("Mine.cs", Solutions.Square("return x; // again"));
        string again = await Shown(process);
        using var signal = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        var finished = Cli.Finish(process);

        Assert.Multiple(() =>
        {
            Assert.That(wrong, Does.Contain("0/1 (graded)"));
            Assert.That(right, Does.Contain("1/1 (graded)").And.Not.Contain("\u001b"));
            Assert.That(again, Does.Contain("0/1 (graded)"));
            Assert.That(finished.ExitCode, Is.EqualTo(1), "the last check's");
            Assert.That(finished.Error, Is.Empty);
        });
    }

    [TestCase("json", "Mine.cs", "leave out --format json")]
    [TestCase("table", ".", "is a folder")]
    public void Refuses_what_cannot_be_watched(string format, string place, string why)
    {
        using var folder = new TemporaryFolder();
        folder.Write("Mine.cs", Solutions.Square($"return {Right};"));

        var finished = Cli.Run("check", "--watch", "--format", format, folder.PathOf(place));

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(2));
            Assert.That(finished.Error, Does.Contain(why));
        });
    }

    [Test]
    public async Task Does_not_take_an_emptied_or_an_untouched_file_for_saved()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("Mine.cs", "one");
        var watched = new WatchedFile(path);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));

        bool untouched = await watched.IsSavedAsync(soon.Token);
        await File.WriteAllTextAsync(path, "");
        using var later = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        bool emptied = await watched.IsSavedAsync(later.Token);
        await File.WriteAllTextAsync(path, "another");
        using var end = new CancellationTokenSource(Long);

        Assert.That((untouched, emptied, await watched.IsSavedAsync(end.Token)), Is.EqualTo((false, false, true)));
    }

    [Test]
    public async Task Says_once_that_the_file_is_gone_and_nothing_of_one_that_is_only_replaced()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("Mine.cs", "one");
        var watched = new WatchedFile(path);
        int told = 0;
        using var end = new CancellationTokenSource(Long);

        var replaced = watched.IsSavedAsync(end.Token, () => told++);
        File.Delete(path);
        await Task.Delay(100);
        folder.Write("Mine.cs", "another");
        bool isReplaced = await replaced;
        int toldOfReplacing = told;
        var gone = watched.IsSavedAsync(end.Token, () => told++);
        File.Delete(path);
        await Task.Delay(1_500);
        folder.Write("Mine.cs", "a third");

        Assert.That((isReplaced, toldOfReplacing, await gone, told), Is.EqualTo((true, 0, true, 1)));
    }

    // Up to the line that stands below each check.
    private static async Task<string> Shown(Process process)
    {
        using var late = new CancellationTokenSource(Long);
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(late.Token) is { } line)
        {
            lines.Add(line);
            if (line.StartsWith("Checked at", StringComparison.Ordinal))
                break;
        }
        return string.Join('\n', lines);
    }
}
