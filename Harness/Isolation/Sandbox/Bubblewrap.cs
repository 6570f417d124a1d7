using System.Diagnostics;

namespace GradCheck.Isolation.Sandbox;

/// <summary>
/// Starts a child in namespaces of its own by <c>bwrap</c>: no network, no other processes, none of the user's files, and no way to more privileges.
/// It sees the system's libraries, the runtime and this program, all read-only, and an empty folder in memory.
/// </summary>
internal static class Bubblewrap
{
    private const string MostTemporaryBytes = "1048576";

    // Empty also where this program lies in the temporary folder.
    private const string WorkingFolder = "/tmp/work";
    private static readonly TimeSpan LongestTrial = TimeSpan.FromSeconds(10);

    private static readonly Lazy<string?> Trial = new(Try);

    /// <summary>Why it cannot be used here, as a sentence; null where it can. Tried once, with the very arguments of a child.</summary>
    public static string? Obstacle => Trial.Value;

    /// <summary>The program, where it is installed.</summary>
    public static string? Program { get; } =
        OperatingSystem.IsLinux()
            ? (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(':')
                .Select(f => Path.Combine(f, "bwrap"))
                .FirstOrDefault(File.Exists)
            : null;

    /// <summary>What stands before a child's own command.</summary>
    /// <param name="view">The files that it sees.</param>
    public static IEnumerable<string> Arguments(RuntimeView view) =>
        [
            "--unshare-all",
            "--die-with-parent",
            "--new-session",
            "--cap-drop",
            "ALL",
            "--hostname",
            "gradcheck",
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            "--size",
            MostTemporaryBytes,
            "--tmpfs",
            "/tmp",
            "--dir",
            WorkingFolder,
            // After the temporary folder: this program may lie in it.
            .. view.Links.SelectMany(l => (string[])["--symlink", l.Target, l.Path]),
            .. view.Places.SelectMany(p => (string[])["--ro-bind", p, p]),
            "--remount-ro",
            "/",
            "--chdir",
            WorkingFolder,
            "--",
        ];

    private static string? Try()
    {
        if (!OperatingSystem.IsLinux())
            return "bubblewrap is a program for Linux.";
        if (Program is null)
            return "bwrap is not installed: install the package bubblewrap.";
        var start = new ProcessStartInfo(Program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (string argument in (string[])[.. Arguments(RuntimeView.OfThisProgram), Host.Dotnet, "--list-runtimes"])
            start.ArgumentList.Add(argument);
        return Try(start);
    }

    private static string? Try(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var said = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(LongestTrial))
        {
            process.Kill();
            return "bwrap did not start a process in time.";
        }
        return process.ExitCode == 0 ? null : $"bwrap does not work here: {said.Result.Trim()}.";
    }
}
