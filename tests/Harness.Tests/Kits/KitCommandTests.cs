using System.Diagnostics;
using GradCheck.Isolation.Sandbox;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Kits;

public sealed class KitCommandTests
{
    [Test]
    public void Refuses_a_folder_that_is_not_empty_and_leaves_it_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("thesis.txt", "mine");

        var finished = Cli.Run("kit", "Softmax", "--out", folder.Root);

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(2));
            Assert.That(finished.Error, Does.Contain("is not empty: name a folder that is empty, or not there yet."));
            Assert.That(Directory.GetFileSystemEntries(folder.Root), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public void Names_the_exercises_that_there_are_when_asked_for_another()
    {
        using var folder = new TemporaryFolder();

        var finished = Cli.Run("kit", "TwoLayerNett", "--out", folder.PathOf("kit"));

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(2));
            Assert.That(
                finished.Error,
                Does.StartWith("There is no exercise TwoLayerNett; did you mean TwoLayerNet? There are AddBias, Affine,")
            );
            Assert.That(Directory.Exists(folder.PathOf("kit")), Is.False);
        });
    }

    // Needs NuGet and a minute: .ci/run asks for it.
    [Test]
    [Explicit("Restores packages from NuGet, which takes its time.")]
    public void Makes_a_kit_whose_tests_run_with_nothing_but_the_sdk_and_NuGet()
    {
        using var folder = new TemporaryFolder();
        string cubic = folder.Write("Cubic.cs", OwnExercises.Cubic);
        string kit = folder.PathOf("kit");

        var made = Cli.Run("kit", "TwoLayerNet", "Cubic", "--out", kit, "--fixtures", cubic);
        var untouched = Dotnet(folder, kit, "test");
        File.Copy(Repository.PathOf("Submissions", "s05", "TwoLayerNet.cs"), Path.Combine(kit, "TwoLayerNet.cs"), overwrite: true);
        File.WriteAllText(Path.Combine(kit, "Cubic.cs"), OwnExercises.Answer(OwnExercises.RightDerivative));
        var written = Dotnet(folder, kit, "test");
        var graded = Cli.Run("check", kit, "--fixtures", cubic);

        Assert.Multiple(() =>
        {
            Assert.That(made.ExitCode, Is.EqualTo(0), made.Error);
            Assert.That(untouched.Output, Does.Match(@"Failed: +0, Passed: +0, Skipped: +69"), untouched.Output);
            Assert.That(written.Output, Does.Match(@"Failed: +3, Passed: +65, Skipped: +1"), written.Output);
            Assert.That(written.Output, Does.Contain("B1Grad at N=2, D=1, H=1: entry [0,0] is 1, finite differences say 3."));
            Assert.That(written.Output, Does.Contain("at TwoLayerNetBackward.B1Grad() in ").And.Contain("TwoLayerNet.cs:line 25"));
            Assert.That(graded.Output, Does.Contain("9/10"), "what is handed in may be the whole folder");
        });
    }

    [Test]
    [Explicit("Restores packages from NuGet, which takes its time.")]
    [Platform("Linux,MacOsX")]
    public void Grades_its_repository_as_its_workflow_does_with_nothing_but_the_sdk_and_NuGet()
    {
        using var folder = new TemporaryFolder();
        string cubic = folder.Write("My Cubic.cs", OwnExercises.Cubic);
        string kit = folder.PathOf("submission/gradients");
        Cli.Run("kit", "TwoLayerNet", "Cubic", "--out", kit, "--fixtures", cubic);
        File.Copy(Repository.PathOf("Submissions", "s05", "TwoLayerNet.cs"), Path.Combine(kit, "TwoLayerNet.cs"), overwrite: true);
        File.WriteAllText(Path.Combine(kit, "Cubic.cs"), OwnExercises.Answer(OwnExercises.RightDerivative));
        var action = KitAction.Of(folder, kit);

        var built = Dotnet(
            folder,
            action.Action,
            "build",
            "Harness",
            "-c",
            "Release",
            "-p:RestoreLockedMode=true",
            "-v",
            "quiet",
            "--nologo"
        );
        var graded = action.Run("grade.sh");
        var report = action.Run("report.sh");

        Assert.Multiple(() =>
        {
            Assert.That(built.ExitCode, Is.EqualTo(0), built.Output);
            Assert.That(action.Output, Is.EqualTo("exit-code=1\n"), graded.Output);
            Assert.That(action.Summary, Does.Contain("**9/10**").And.Contain("B1Grad wrong-value").And.Not.Contain("missing-sum"));
            Assert.That(report.Output, Does.Contain("::error file=TwoLayerNet.cs,line=24,"), report.Error);
            Assert.That(File.Exists(folder.PathOf("results/index.html")));
        });
    }

    // With a package folder of its own, as on a machine that is new.
    private static Cli.Finished Dotnet(TemporaryFolder folder, string place, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Host.Dotnet, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = place,
        };
        foreach (
            string inherited in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()
        )
            start.Environment.Remove(inherited);
        start.Environment["NUGET_PACKAGES"] = folder.PathOf("packages");
        return Cli.Finish(Process.Start(start)!);
    }
}
