using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>The policy as people meet it: through the compiler process, in a record and in the terminal.</summary>
public sealed class PolicyProcessTests
{
    private const string Why =
        "System.IO.File is not allowed: a gradient needs no files. Use what the method is given, and Console.WriteLine to look at a number.";

    private static readonly string Planted = Solutions.Square("System.IO.File.Exists(\"x\"); return 2 * x.PointwiseMultiply(yGrad);");

    [Test]
    public void Rejects_a_submission_and_every_gradient_of_it()
    {
        var result = Grade.Source(Planted, Grade.Settings with { HasPolicy = true });

        Assert.Multiple(() =>
        {
            Assert.That(result.Status.Code(), Is.EqualTo("rejected"));
            Assert.That(
                result.Diagnostics.Select(d => $"{d.File}:{d.Line}:{d.Column} {d.Id} {d.Message}"),
                Is.EqualTo(new[] { $"Mine.cs:9:19 GC101 {Why}" })
            );
            Assert.That(
                result.Gradients.Select(g => (g.Name, g.Outcome.Code(), g.Points)),
                Is.EqualTo(new[] { ("XGrad", "rejected", 0.0) })
            );
        });
    }

    [Test]
    public void Grades_it_where_the_policy_is_off() =>
        Assert.That(Grade.Source(Planted, Grade.Settings with { HasPolicy = false }).IsPerfect);

    [Test]
    public void Grades_the_same_without_the_file() =>
        Assert.That(Grade.Source(Solutions.RightSquare, Grade.Settings with { HasPolicy = true }).IsPerfect);

    [TestCase(new string[0], 1)]
    [TestCase(new[] { "--policy", "on" }, 1)]
    [TestCase(new[] { "--policy", "off" }, 0)]
    public void Is_on_unless_somebody_says_otherwise(string[] options, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var finished = Cli.Run(["check", folder.Write("Mine.cs", Planted), .. options]);

        Assert.That(finished.ExitCode, Is.EqualTo(exitCode), finished.Output + finished.Error);
        Assert.That(
            finished.Output.Contains("Mine.cs:9: GC101: System.IO.File is not allowed", StringComparison.Ordinal),
            Is.EqualTo(exitCode == 1)
        );
    }

    [Test]
    public void Is_on_or_off()
    {
        var finished = Cli.Run("check", "Submissions/s03.cs", "--policy", "maybe");

        Assert.That(finished.ExitCode, Is.EqualTo(2));
        Assert.That(finished.Error, Does.StartWith("Argument 'maybe' not recognized. Must be one of:"));
    }
}
