using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>A link in a results folder is refused by name, and nothing happens where it leads.</summary>
[Platform(Exclude = "Win", Reason = "Links need a privilege there.")]
public sealed class FolderLinkTests
{
    private TemporaryFolder folder;

    [SetUp]
    public void SetUp()
    {
        folder = new TemporaryFolder();
        folder.Write("class/ada.cs", Solutions.RightSquare);
        folder.Write("victim/file", "mine");
        folder.Write("victim/ada.json", "mine");
        folder.Write("victim/ada.json.tmp", "mine");
    }

    [TearDown]
    public void TearDown() => folder.Dispose();

    [TestCase(".lock", "file")]
    [TestCase("results.json", "file")]
    [TestCase("results.json.tmp", "file")]
    [TestCase("summary.md", "file")]
    [TestCase("summary.md.tmp", "nothing")]
    [TestCase("notes", "")]
    [TestCase("pages", "")]
    [TestCase("gradescope", "")]
    [TestCase("submissions", "")]
    [TestCase("submissions/ada.json", "file")]
    [TestCase("submissions/ada.json.tmp", "file")]
    [TestCase("submissions/deep", "")]
    public void Refuses_a_link(string name, string target)
    {
        // All that says that it is a results folder, and as little as a repository may hold.
        folder.Write("results/results.v1.schema.json", "{}");
        string link = Link("results/" + name, "victim/" + target);
        string before = Everything();

        var finished = Grade("results");

        Assert.Multiple(() =>
        {
            Assert.That(
                (finished.ExitCode, finished.Error.Trim()),
                Is.EqualTo(
                    (2, $"{link} is a link, and a run writes in its own folder only: remove it, or choose another folder with --out.")
                )
            );
            Assert.That(Everything(), Is.EqualTo(before), "nothing is made, changed or removed");
        });
    }

    [Test]
    [Long]
    public void Refuses_a_link_in_what_it_reports_on_and_reports_without()
    {
        Assert.That(Grade("results").ExitCode, Is.EqualTo(0));
        Directory.Delete(folder.PathOf("results/pages"), recursive: true);
        string link = Link("results/pages", "victim");
        string before = Everything();

        var refused = Report();
        string after = Everything();
        File.Delete(link);

        Assert.Multiple(() =>
        {
            Assert.That(
                (refused.ExitCode, refused.Error.Trim()),
                Is.EqualTo((2, $"{link} is a link, and a run writes in its own folder only: remove it."))
            );
            Assert.That(after, Is.EqualTo(before));
            Assert.That(Report().ExitCode, Is.EqualTo(0));
        });
    }

    [Test]
    [Long]
    public void Takes_a_folder_that_a_link_leads_to()
    {
        Directory.CreateDirectory(folder.PathOf("real"));
        Directory.CreateSymbolicLink(folder.PathOf("way"), folder.PathOf("real"));

        Assert.That(new[] { "way", "way" }.Select(r => Grade(r).ExitCode), Is.All.EqualTo(0));
    }

    [Test]
    [Long]
    public void Ends_where_one_appears_during_the_run_and_keeps_what_was_graded()
    {
        using var other = new TemporaryFolder();
        other.Write("victim/hangs.json", "mine");
        using var run = new HangingRun(other, "results", timeout: 5);
        Directory.Move(other.PathOf("results/submissions"), other.PathOf("aside"));
        Directory.CreateSymbolicLink(other.PathOf("results/submissions"), other.PathOf("victim"));

        var finished = run.Finish();

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(3));
            Assert.That(
                finished.Error.Trim(),
                Does.EndWith(
                    $"{other.PathOf("results/submissions")} is a link, and a run writes and removes in its own folder only. What was graded before is kept."
                )
            );
            Assert.That(Directory.GetFiles(other.PathOf("victim")).Select(File.ReadAllText), Is.EqualTo(new[] { "mine" }));
            Assert.That(File.ReadAllText(other.PathOf("aside/ada.json")), Does.Contain("\"outcome\": \"pass\""));
        });
    }

    private Cli.Finished Grade(string results) => Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf(results), "-v", "quiet");

    private Cli.Finished Report() => Cli.Run("report", folder.PathOf("results"), "--format", "html");

    private string Link(string name, string target)
    {
        string link = folder.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.Delete(link);
        File.CreateSymbolicLink(link, folder.PathOf(target));
        return link;
    }

    private string Everything() =>
        string.Join(
            '\n',
            Directory
                .GetFileSystemEntries(
                    folder.Root,
                    "*",
                    new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }
                )
                .Order(StringComparer.Ordinal)
                .Select(f =>
                    new FileInfo(f).LinkTarget is { } target ? $"{f} -> {target}"
                    : File.Exists(f) ? $"{f} {File.ReadAllText(f)}"
                    : f
                )
        );
}
