using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

public sealed class CheckCommandTests
{
    [Test]
    public void Shows_a_student_which_gradient_is_wrong_at_which_rung()
    {
        var finished = Cli.Run("check", "Submissions/s05");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(1));
            Assert.That(finished.Output, Does.Match(@"W1Grad\s+ok\s+ok\s+ok\s+ok\s+ok\s+ok\s+ok\s+pass"));
            Assert.That(finished.Output, Does.Match(@"B1Grad\s+ok\s+WRONG\s+ok\s+ok\s+WRONG\s+WRONG\s+WRONG\s+wrong-value"));
            Assert.That(finished.Output, Does.Contain("TwoLayerNet.cs:24: B1Grad at N="));
            // A terminal breaks lines where it likes.
            Assert.That(finished.Output, Does.Match(@"wrong\s+once\s+N\s+grows"));
            Assert.That(finished.Output, Does.EndWith("s05: 8/9 (graded)\n"));
        });
    }

    [TestCase("2", false)]
    [TestCase("3", true)]
    public void Explains_two_wrong_gradients_at_the_third_hint_and_says_how_to_see_more(string hint, bool explains)
    {
        var finished = Cli.Run("check", "Submissions/s09", "--hint", hint);

        Assert.Multiple(() =>
        {
            Assert.That(
                finished.Output.Contains("TwoLayerNet.O2Grad: where it comes from", StringComparison.Ordinal),
                Is.EqualTo(explains)
            );
            Assert.That(
                finished.Output.Contains("TwoLayerNet.A2Grad: where it comes from", StringComparison.Ordinal),
                Is.EqualTo(explains)
            );
            Assert.That(finished.Output, Does.Not.Contain("TwoLayerNet.B2Grad: where it comes from"));
            Assert.That(finished.Output.Contains("gradcheck explain TwoLayerNet B2Grad", StringComparison.Ordinal), Is.EqualTo(explains));
        });
    }

    [Test]
    public void Prints_nothing_but_json_when_asked_for_it()
    {
        var finished = Cli.Run("check", "Submissions/s03.cs", "--format", "json");

        Assert.Multiple(() =>
        {
            Assert.That(ResultJson.Read<SubmissionResult>(finished.Output).IsPerfect);
            Assert.That(finished.ExitCode, Is.EqualTo(0));
        });
    }

    [Test]
    public void Strips_what_would_move_the_cursor()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write(
            "Mine.cs",
            Solutions.Square("System.Console.WriteLine(\"a\\u001b[2Jb\\u202ec\"); throw new System.Exception(\"\\u001b[31mred\");")
        );

        var finished = Cli.Run("check", file);

        Assert.That(
            finished.Output,
            Does.Contain("a [2Jb c").And.Contain("threw Exception:  [31mred").And.Not.Contain("\u001b").And.Not.Contain("\u202e")
        );
    }

    [Test]
    public void Lists_the_exercises_with_gradients_and_shapes()
    {
        var finished = Cli.Run("exercises");

        Assert.Multiple(() =>
        {
            Assert.That(finished.Output, Does.Contain("TwoLayerNet: Two-layer network with cross-entropy loss (ITwoLayerNet)"));
            Assert.That(finished.Output, Does.Match(@"W1Grad\s+D x H\s+a1Grad N x H, x N x D"));
            Assert.That(finished.ExitCode, Is.EqualTo(0));
        });
    }
}
