using System.Diagnostics;
using GradCheck.Isolation.Sandbox;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

/// <summary>What a shell offers after Tab, by the script that we print for it.</summary>
[Platform("Linux,MacOsX", Reason = "runs bash")]
public sealed class CompletionTests
{
    [TestCase("gradcheck gr", "grade")]
    [TestCase("gradcheck grade --verb", "--verbosity")]
    [TestCase("gradcheck grade Submissions --verbosity q", "quiet")]
    [TestCase("gradcheck report results --format j", "jsonl", "junit")]
    [TestCase("gradcheck post ", "github")]
    [TestCase("gradcheck grade ", Description = "so that folders are offered")]
    [TestCase("gradcheck grade nothing-like-it")]
    public void Completes_in_bash(string line, params string[] offered) => Assert.That(Offered(line), Is.EqualTo(offered));

    [TestCase("bash", "complete ")]
    [TestCase("zsh", "compdef ")]
    [TestCase("pwsh", "Register-ArgumentCompleter ")]
    public void Has_a_script_for(string shell, string registers)
    {
        var finished = Cli.Run("completion", shell);

        Assert.That((finished.ExitCode, finished.Output.Contains(registers, StringComparison.Ordinal)), Is.EqualTo((0, true)));
    }

    private static string[] Offered(string line)
    {
        using var folder = new TemporaryFolder();
        string script = folder.Write("script", Cli.Run("completion", "bash").Output);
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, UseShellExecute = false };
        string[] words = line.Split(' ');
        foreach (
            string argument in (string[])
                [
                    "-c",
                    $". '{script}'; gradcheck() {{ '{Host.Dotnet}' '{Host.Program}' \"$@\"; }}; COMP_LINE=$1; COMP_POINT=${{#1}}; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                        + "_gradcheck; [ ${#COMPREPLY[@]} = 0 ] || printf '%s\\n' \"${COMPREPLY[@]}\"",
                    "bash",
                    line,
                    .. words,
                ]
        )
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
