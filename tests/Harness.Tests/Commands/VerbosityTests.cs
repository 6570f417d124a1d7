using System.Text.RegularExpressions;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

/// <summary>How much a run says to people; what it says to machines is always the same.</summary>
public sealed class VerbosityTests
{
    [TestCase("quiet")]
    [TestCase("normal", "mistake", "1 submission: 0 all right", "summary.md", "1/1  wrong  0/1  wrong-value everywhere")]
    [TestCase("detailed", "XGrad at N=1", "finite differences", "mistake", "summary.md")]
    public void Says(string verbosity, params string[] said)
    {
        using var folder = new TemporaryFolder();
        folder.Write("class/wrong.cs", Solutions.Square("return x;"));

        var finished = Cli.Run(["grade", folder.PathOf("class"), "--out", folder.PathOf("results"), "--verbosity", verbosity]);

        Assert.Multiple(() =>
        {
            Assert.That((finished.ExitCode, finished.Output.Trim()), Is.EqualTo((1, folder.PathOf("results/results.json"))));
            foreach (string part in said)
                Assert.That(finished.Error, Does.Contain(part));
            Assert.That(finished.Error, Does.Not.Contain("\u001b"), "plain where it is piped");
            if (verbosity == "quiet")
                Assert.That(finished.Error, Is.Empty.Or.StartsWith("Isolation"));
            if (verbosity == "normal")
                Assert.That(finished.Error, Does.Not.Contain("finite differences"));
        });
    }

    [Test]
    public void Has_an_example_in_the_help_of_every_verb()
    {
        string[] verbs =
        [
            .. Regex
                .Matches(
                    Cli.Run("--help").Output.Split("Commands:")[1],
                    @"^  (?<verb>[a-z]+)",
                    RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                )
                .Select(m => m.Groups["verb"].Value),
        ];

        Assert.That(verbs, Has.Length.GreaterThan(10).And.Contains("grade"));
        Assert.Multiple(() =>
        {
            foreach (string verb in verbs)
                Assert.That(Cli.Run(verb, "--help").Output, Does.Match($@"Example: [^\n]*gradcheck {verb}"));
        });
    }
}
