using System.Diagnostics;
using GradCheck.Isolation.Sandbox;

namespace GradCheck.Tests.Support;

/// <summary>Runs the real program as a user does.</summary>
internal static class Cli
{
    public sealed record Finished(int ExitCode, string Output, string Error);

    public static Finished Run(params string[] arguments) => Finish(Start(arguments));

    /// <param name="environment">What differs from this process's; null where it is not set.</param>
    public static Finished Run(IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        Finish(Start(environment, arguments));

    public static Process Start(params string[] arguments) => Start(new Dictionary<string, string?>(), arguments);

    /// <summary>Starts it with a temporary folder of its own.</summary>
    public static Process StartWith(string temporaryFolder, params string[] arguments) =>
        Start(new Dictionary<string, string?> { ["TMPDIR"] = temporaryFolder }, arguments);

    public static Process Start(IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Host.Dotnet)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
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
