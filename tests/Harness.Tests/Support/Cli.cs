using System.Diagnostics;
using GradCheck.Isolation.Sandbox;

namespace GradCheck.Tests.Support;

/// <summary>Runs the real program as a user does.</summary>
internal static class Cli
{
    public sealed record Finished(int ExitCode, string Output, string Error);

    public static Finished Run(params string[] arguments) => Finish(Start(arguments));

    public static Process Start(params string[] arguments) => StartWith(Path.GetTempPath(), arguments);

    /// <summary>Starts it with a temporary folder of its own.</summary>
    public static Process StartWith(string temporaryFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Host.Dotnet)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
        };
        start.Environment["TMPDIR"] = temporaryFolder;
        start.ArgumentList.Add(Host.Program);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    public static Finished Finish(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Finished(process.ExitCode, output, error.Result);
        }
    }
}
