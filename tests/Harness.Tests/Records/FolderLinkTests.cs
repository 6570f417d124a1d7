using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>A link in a results folder is refused by name, and nothing happens where it leads.</summary>
[Platform(Exclude = "Win", Reason = "Links need a privilege there.")]
public sealed class FolderLinkTests
{
    private TemporaryFolder folder;

    private string Results => folder.PathOf("results");

    [OneTimeSetUp]
    public void OneTimeSetUp()
    {
        folder = new TemporaryFolder();
        folder.Write("class/ada.cs", Solutions.RightSquare);
        folder.Write("victim/file", "mine");
        folder.Write("victim/ada.json", "mine");
        folder.Write("victim/ada.json.tmp", "mine");
        Assert.That(Grade("results").ExitCode, Is.EqualTo(0));
    }

    [OneTimeTearDown]
    public void OneTimeTearDown() => folder.Dispose();

    [TestCase(".lock", "file")]
    [TestCase("results.json", "file")]
    [TestCase("results.json.tmp", "file")]
    [TestCase("results.v1.schema.json", "file")]
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
        string link = folder.PathOf("results/" + name);
        string aside = folder.PathOf("aside");
        if (Path.Exists(link))
            Directory.Move(link, aside);
        File.CreateSymbolicLink(link, folder.PathOf("victim/" + target));
        string before = Victim();
        try
        {
            var graded = Grade("results");
            var reported = Cli.Run("report", Results, "--format", "gradescope,html");

            string sentence = $"{link} is a link, and a run writes in its own folder only: remove it";
            Assert.Multiple(() =>
            {
                Assert.That((graded.ExitCode, graded.Error.Trim()), Is.EqualTo((2, $"{sentence}, or choose another folder with --out.")));
                Assert.That(reported.ExitCode, Is.EqualTo(2), reported.Error);
                Assert.That(Victim(), Is.EqualTo(before));
                Assert.That(new FileInfo(link).LinkTarget, Is.Not.Null, "the link is left alone, too");
            });
        }
        finally
        {
            File.Delete(link);
            if (Path.Exists(aside))
                Directory.Move(aside, link);
        }
    }

    [Test]
    public void Takes_a_folder_that_a_link_leads_to()
    {
        Directory.CreateDirectory(folder.PathOf("real"));
        Directory.CreateSymbolicLink(folder.PathOf("way"), folder.PathOf("real"));

        Assert.That(new[] { "way", "way" }.Select(r => Grade(r).ExitCode), Is.All.EqualTo(0));
    }

    [Test]
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

    private string Victim() =>
        string.Join(
            '\n',
            Directory.GetFileSystemEntries(folder.PathOf("victim")).Order(StringComparer.Ordinal).Select(f => $"{f} {File.ReadAllText(f)}")
        );
}
