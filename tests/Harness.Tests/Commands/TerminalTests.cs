using System.Diagnostics;
using System.Text.RegularExpressions;
using GradCheck.Isolation.Sandbox;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

/// <summary>What people see in a terminal: <c>script</c>, of util-linux, is one.</summary>
[Platform("Linux", Reason = "runs script")]
public sealed class TerminalTests
{
    private const string Escape = "\u001b[";

    private TemporaryFolder folder;

    [SetUp]
    public void SetUp()
    {
        folder = new TemporaryFolder();
        folder.Write("class/right.cs", Solutions.RightSquare);
        folder.Write("class/wrong.cs", Solutions.Square("return x;"));
    }

    [TearDown]
    public void TearDown() => folder.Dispose();

    [Test]
    public void Shows_who_is_running_how_fast_it_goes_and_what_is_left_and_ends_with_a_table()
    {
        string seen = Seen(noColor: false);

        Assert.Multiple(() =>
        {
            Assert.That(seen, Does.Contain("0/2").And.Contain("--:--:--"), "done, and time left");
            Assert.That(seen, Does.Contain("0 not all right so far; ").And.Contain(" a second"));
            Assert.That(seen, Does.Match("running: (right|wrong) 0 s"));
            Assert.That(seen[seen.LastIndexOf("running:", StringComparison.Ordinal)..], Does.Match(@"wrong +0/1 +wrong-value everywhere"));
            Assert.That(HasColour(seen), "it is a terminal");
        });
    }

    [Test]
    public void Shows_no_colour_where_NO_COLOR_is_set() => Assert.That(HasColour(Seen(noColor: true)), Is.False);

    private static bool HasColour(string seen) =>
        Regex.IsMatch(seen, $@"{Regex.Escape(Escape)}[0-9;]*m", RegexOptions.None, TimeSpan.FromSeconds(1));

    private string Seen(bool noColor)
    {
        if (!File.Exists("/usr/bin/script"))
            Assert.Ignore("There is no terminal to look at: 'script', of util-linux, is not installed.");
        string command = $"'{Host.Dotnet}' '{Host.Program}' grade '{folder.PathOf("class")}' --out '{folder.PathOf("results")}'";
        var start = new ProcessStartInfo("script", ["-q", "-e", "-c", command, "/dev/null"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        // A build server is no terminal to the library that draws.
        foreach (string name in start.Environment.Keys.Where(k => k is "CI" or "GITHUB_ACTIONS" or "TF_BUILD" or "GITLAB_CI").ToList())
            start.Environment.Remove(name);
        if (noColor)
            start.Environment["NO_COLOR"] = "1";
        var finished = Cli.Finish(Process.Start(start)!);
        Assert.That(finished.ExitCode, Is.EqualTo(1), finished.Output + finished.Error);
        return finished.Output;
    }
}
