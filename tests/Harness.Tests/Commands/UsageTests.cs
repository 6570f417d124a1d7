using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

/// <summary>A mistake in the command is one sentence on standard error and exit code 2.</summary>
public sealed class UsageTests
{
    private const string Class = "Submissions/s01";

    [TestCase("There is no folder or file nowhere.", "grade", "nowhere")]
    [TestCase(
        "grade.ps1 is neither a C# file nor an archive: give a folder of submissions, a .zip, .tar or .tar.gz of them, or one .cs file.",
        "grade",
        "grade.ps1"
    )]
    [TestCase("--rtol takes a number, not 'abc'. See 'gradcheck grade --help'.", "grade", Class, "--rtol", "abc")]
    [TestCase("--seed takes a whole number or 32 hexadecimal digits, not '1.5'.", "check", Class, "--seed", "1.5")]
    [TestCase("There is no exercise Nothing. There are AddBias, ", "grade", Class, "--exercise", "Nothing")]
    [TestCase("There is no exercise TwoLayrNet; did you mean TwoLayerNet? There are AddBias, ", "explain", "TwoLayrNet", "B2Grad")]
    [TestCase("TwoLayerNet has no gradient B3Grad; did you mean B2Grad? It has O2Grad, ", "explain", "TwoLayerNet", "B3Grad")]
    [TestCase("--timeout takes a number of seconds, more than 0 and at most 3600.", "grade", Class, "--timeout", "0")]
    [TestCase("--rtol takes a number from 0 to below 1.", "grade", Class, "--rtol", "1")]
    [TestCase("--rtol takes a number from 0 to below 1.", "grade", Class, "--rtol", "NaN")]
    [TestCase("--atol takes a number from 0 to below 1.", "check", Class, "--atol", "-1e-9")]
    [TestCase("--jobs takes a number from 0 (one for each core) to 256.", "grade", Class, "--jobs", "-1")]
    [TestCase("The results folder grade.ps1 cannot be written: ", "grade", Class, "--out", "grade.ps1")]
    [TestCase("There is no folder or file nowhere.cs.", "check", "nowhere.cs")]
    [TestCase("Required argument 'FOLDER' missing for command: 'grade'. See 'gradcheck grade --help'.", "grade")]
    [TestCase("--out takes the name of a folder.", "grade", Class, "--out", "")]
    [TestCase(
        "There is no verb grad; did you mean grade? There are grade, check, exercises, verify, replay, report, diff, explain, post, kit, completion.",
        "grad"
    )]
    [TestCase(
        "Say what to do: grade, check, exercises, verify, replay, report, diff, explain, post, kit, completion. See 'gradcheck --help'."
    )]
    public void Says_what_is_wrong(string sentence, params string[] arguments)
    {
        var finished = Cli.Run(arguments);

        Assert.Multiple(() =>
        {
            Assert.That(finished.Error, Does.StartWith(sentence));
            Assert.That(finished.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(finished.Output, Is.Empty);
            Assert.That(finished.ExitCode, Is.EqualTo(2));
        });
    }

    [Test]
    public void Says_that_a_folder_is_empty()
    {
        using var folder = new TemporaryFolder();

        var finished = Cli.Run("grade", folder.Root);

        Assert.That(
            (finished.ExitCode, finished.Error.Trim()),
            Is.EqualTo((2, $"{folder.Root} holds no submission: put a sub-folder, an archive or a .cs file for each student in it."))
        );
    }
}
