using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Verification;

/// <summary>The verb as an instructor types it, through real processes.</summary>
public sealed class VerifyCommandTests
{
    [Test]
    [Long]
    public void Verifies_the_network_clean()
    {
        var finished = Cli.Run("verify", "TwoLayerNet", "--reference", "tests/Harness.Tests/References/TwoLayerNet.cs");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(0));
            Assert.That(finished.Output, Does.Match(@"W1 +D x H +input, standard normal +W1Grad"));
            Assert.That(finished.Output, Does.Match(@"matrix +N=\d, D=\d, H=\d; .* 0 +0 +0 of \d+"));
            Assert.That(finished.Output, Does.Match(@"W1Grad +3 \de-1\d"));
            Assert.That(finished.Output, Does.Match(@"drops a transpose +\d+ *\n"));
            Assert.That(finished.Output, Does.Match(@"5\d\d of 5\d\d planted bugs caught \(wrong-value \d+, "));
            Assert.That(Flat(finished.Output), Does.EndWith(" 0 slipped through. "));
            Assert.That(finished.Error, Is.Empty);
        });
    }

    [Test]
    public void Says_what_is_wrong_with_a_reference_that_does_not_pass()
    {
        var finished = Cli.Run("verify", "TwoLayerNet", "--reference", "Submissions/s05/TwoLayerNet.cs");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(1));
            Assert.That(
                Flat(finished.Output),
                Does.Contain("does not pass, so no bug is planted: ").And.Contain("B1Grad at N=").And.Contain("wrong once N grows")
            );
            Assert.That(finished.Output, Does.Not.Contain("planted bugs caught"));
        });
    }

    [Test]
    public void Reports_an_exercise_without_a_reference()
    {
        var finished = Cli.Run("verify", "softmax");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(0));
            Assert.That(finished.Output, Does.Contain("Mind: XGrad is 0 in every entry at scalar, N"));
            Assert.That(
                finished.Output,
                Does.EndWith("No bugs are planted without a right solution: give one with --reference FILE.cs.\n")
            );
        });
    }

    [Test]
    public void Explains_itself()
    {
        var finished = Cli.Run("verify", "--help");

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(0));
            Assert.That(
                finished.Output,
                Does.Contain("--reference <FILE.cs>").And.Contain("--seed <N>").And.Contain("--timeout <SECONDS>")
            );
        });
    }

    [TestCase("There is no exercise Nothing. There are AddBias, ", "Nothing")]
    [TestCase("There is no file nowhere.cs to read a reference solution from.", "Square", "--reference", "nowhere.cs")]
    [TestCase("Submissions/s01 is a folder: give the one .cs file of the reference solution.", "Square", "--reference", "Submissions/s01")]
    [TestCase("grade.ps1 is neither a C# file nor an archive: ", "Square", "--reference", "grade.ps1")]
    [TestCase(
        "Submissions/s15/TwoLayerNet.cs does not compile: TwoLayerNet.cs:16: CS1002 ; expected.",
        "TwoLayerNet",
        "--reference",
        "Submissions/s15/TwoLayerNet.cs"
    )]
    [TestCase(
        "No class in Submissions/s03.cs implements ISquare: a reference solution of Square does.",
        "Square",
        "--reference",
        "Submissions/s03.cs"
    )]
    [TestCase("--timeout takes a number of seconds, more than 0 and at most 3600.", "Square", "--timeout", "0")]
    [TestCase("Required argument 'EXERCISE' missing for command: 'verify'. See 'gradcheck verify --help'.")]
    public void Says_what_is_wrong_with_the_command(string sentence, params string[] arguments)
    {
        var finished = Cli.Run(["verify", .. arguments]);

        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.StartWith(sentence));
            Assert.That(finished.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(finished.Output, Is.Empty);
            Assert.That(finished.ExitCode, Is.EqualTo(2));
        });
    }

    [Test]
    public void Says_that_a_reference_cannot_be_constructed()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write(
            "Mine.cs",
            Solutions.Square("return 2 * x.PointwiseMultiply(yGrad);", heading: "public abstract class Mine : ISquare")
        );

        var finished = Cli.Run("verify", "Square", "--reference", file);

        Assert.That(
            (finished.ExitCode, finished.Error.Trim()),
            Is.EqualTo((2, $"{file}: Mine is abstract: remove 'abstract', so that it can be constructed."))
        );
    }

    [Test]
    public void Says_that_a_reference_is_no_text()
    {
        using var folder = new TemporaryFolder();
        string file = folder.PathOf("Mine.cs");
        File.WriteAllBytes(file, [0x2f, 0x2f, 0xff]);

        var finished = Cli.Run("verify", "Square", "--reference", file);

        Assert.That(
            (finished.ExitCode, finished.Error.Trim()),
            Is.EqualTo((2, $"{file}: Mine.cs is not UTF-8 text (byte 3 is 0xFF): save it as UTF-8."))
        );
    }

    // Lines are broken where the terminal ends.
    private static string Flat(string output) => output.Replace('\n', ' ').Replace("  ", " ", StringComparison.Ordinal);
}
