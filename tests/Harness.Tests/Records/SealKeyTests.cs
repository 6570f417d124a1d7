using System.Runtime.Versioning;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>Where the key comes from, who can read it, and where it must not lie.</summary>
public sealed class SealKeyTests
{
    private TemporaryFolder folder;

    [SetUp]
    public void SetUp()
    {
        folder = new TemporaryFolder();
        folder.Write("class/right.cs", Solutions.RightSquare);
    }

    [TearDown]
    public void TearDown() => folder.Dispose();

    [Test]
    public void Is_one_however_many_make_it_at_once()
    {
        for (int round = 0; round < 100; round++)
        {
            string file = folder.PathOf($"state {round}/seal.key");
            var keys = ParallelEnumerable
                .Range(0, 8)
                .WithDegreeOfParallelism(8)
                .Select(_ =>
                {
                    SealKey.Make(file);
                    return Convert.ToHexString(SealKey.Read(file));
                })
                .ToHashSet(StringComparer.Ordinal);

            Assert.That(keys, Has.Count.EqualTo(1));
            Assert.That(Directory.GetFiles(Path.GetDirectoryName(file)!), Is.EqualTo(new[] { file }));
        }
    }

    [Test]
    [Platform("Linux", Reason = "Elsewhere the folder is not named by XDG_STATE_HOME.")]
    [SupportedOSPlatform("linux")]
    [Long]
    public void Is_made_once_by_two_processes_and_read_by_its_user_alone()
    {
        var runs = new[] { "one", "two" }.Select(results => Cli.Start(Own, Command(results))).ToList();
        foreach (var run in runs)
            Assert.That(Cli.Finish(run).ExitCode, Is.Zero);

        Assert.Multiple(() =>
        {
            Assert.That(new[] { "one", "two" }.Select(r => Cli.Run(Own, "report", folder.PathOf(r)).Error), Is.All.Empty);
            Assert.That(
                File.GetUnixFileMode(folder.PathOf("state/gradcheck/seal.key")),
                Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite)
            );
            Assert.That(
                File.GetUnixFileMode(folder.PathOf("state/gradcheck")),
                Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)
            );
        });
    }

    [Test]
    [Platform("Linux", Reason = "Elsewhere the folder is not named by XDG_STATE_HOME.")]
    [Long]
    public void Is_one_for_the_run_alone_where_none_can_be_kept()
    {
        string file = folder.Write("file", "");
        var nowhere = new Dictionary<string, string?> { [SealedForTests.Variable] = null, ["XDG_STATE_HOME"] = $"{file}/state" };

        var first = Cli.Run(nowhere, Command("results"));
        var second = Cli.Run(nowhere, Command("results"));

        Assert.Multiple(() =>
        {
            Assert.That(first.ExitCode, Is.Zero);
            Assert.That(
                first.Error,
                Does.Contain("the next run grades anew unless you name a key with --seal-key.").And.Not.Contain("graded anew.")
            );
            Assert.That(
                second.Error,
                Does.Contain("1 record was not written by this grader, or was changed or removed since: graded anew.")
            );
        });
    }

    [Test]
    [Platform("Linux", Reason = "Elsewhere the folder is not named by XDG_STATE_HOME.")]
    public void Of_the_user_is_refused_in_a_checkout()
    {
        Directory.CreateDirectory(folder.PathOf(".git"));

        AssertRefused(
            Cli.Run(Own, Command("results")),
            $"The key {folder.PathOf("state/gradcheck/seal.key")} lies in the git checkout {folder.Root}, which others write to: name one elsewhere with --seal-key, made with 'openssl rand -hex 32'."
        );
        Assert.That(Directory.Exists(folder.PathOf("state")), Is.False);
    }

    [Test]
    public void That_is_named_must_be_there()
    {
        string none = folder.PathOf("none");

        AssertRefused(Run(none), $"There is no key {none}, which --seal-key names: make one with 'openssl rand -hex 32 > {none}'.");
    }

    [TestCase("")]
    [TestCase("secret")]
    [TestCase("55555555555555555555555555555555555555555555555555555555555555555")]
    [TestCase("g555555555555555555555555555555555555555555555555555555555555555")]
    public void That_is_named_must_be_one(string text)
    {
        string file = folder.Write("key", text);

        AssertRefused(Run(file), $"{file} is not a key of 64 hexadecimal digits, such as 'openssl rand -hex 32' makes.");
    }

    [TestCase("class")]
    [TestCase("results")]
    public void That_is_named_must_not_lie_where_others_write(string place)
    {
        Cli.Run(Command("results"));
        string file = folder.Write($"{place}/deep/key", new string('7', 64));

        AssertRefused(Run(file), $"The key {file} lies in {folder.PathOf(place)}, which others write to: name another with --seal-key.");
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Links need a privilege there.")]
    public void That_is_named_must_not_lie_there_through_a_link_either()
    {
        folder.Write("class/deep/key", new string('7', 64));
        Directory.CreateSymbolicLink(folder.PathOf("link"), folder.PathOf("class/deep"));
        string file = folder.PathOf("link/key");

        AssertRefused(Run(file), $"The key {file} lies in {folder.PathOf("class")}, which others write to: name another with --seal-key.");
    }

    [Test]
    [Long]
    public void That_is_named_is_taken_from_elsewhere()
    {
        string file = folder.Write("key", new string('A', 64) + "\r\n");

        Assert.That((Run(file).ExitCode, Run(file).Error.Contains("1 of 1 were graded by an earlier run")), Is.EqualTo((0, true)));
        Assert.That(Cli.Run("report", folder.PathOf("results")).Error, Does.StartWith("2 of 2 records"));
    }

    private Dictionary<string, string?> Own => new() { [SealedForTests.Variable] = null, ["XDG_STATE_HOME"] = folder.PathOf("state") };

    private string[] Command(string results) => ["grade", folder.PathOf("class"), "--out", folder.PathOf(results)];

    private Cli.Finished Run(string key) =>
        Cli.Run([.. Command("results"), "--seal-key", key, "--seed", "3f0c5a9e7d21b8460f9e8d7c6b5a4321"]);

    private static void AssertRefused(Cli.Finished finished, string sentence) =>
        Assert.That((finished.ExitCode, finished.Error.Trim(), finished.Output), Is.EqualTo((2, sentence, "")));
}
