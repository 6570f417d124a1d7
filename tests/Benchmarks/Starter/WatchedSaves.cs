using System.Diagnostics;
using GradCheck.Isolation.Sandbox;

namespace GradCheck.Benchmarks.Starter;

/// <summary>How long a student looks at the old answer after a save, with the real program watching.</summary>
internal static class WatchedSaves
{
    // The compiler and the parent compile their own code first.
    private const int Uncounted = 4;
    private const string End = "Checked at";

    /// <returns>Milliseconds from the save to the end of the answer; every other one has a mistake in it, which is shrunk and diagnosed.</returns>
    public static IReadOnlyList<double> Measure(string scratch, int repeats)
    {
        string file = Path.Combine(scratch, "Watched.cs");
        string next = Path.Combine(scratch, "Watched.tmp");
        File.Copy(StarterProjects.RightSolution, file, overwrite: true);
        var start = new ProcessStartInfo(Host.Dotnet, [Host.Program, "check", "--watch", file])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        try
        {
            WaitForAnswer(process);
            var times = new List<double>();
            for (int i = 0; i < Uncounted + repeats; i++)
            {
                File.Copy(i % 2 == 0 ? StarterProjects.WrongSolution : StarterProjects.RightSolution, next, overwrite: true);
                File.SetLastWriteTimeUtc(next, DateTime.UtcNow);
                var clock = Stopwatch.StartNew();
                File.Move(next, file, overwrite: true);
                WaitForAnswer(process);
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
            return times[Uncounted..];
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static void WaitForAnswer(Process process)
    {
        while (process.StandardOutput.ReadLine() is { } line)
            if (line.StartsWith(End, StringComparison.Ordinal))
                return;
        throw new InvalidOperationException("check --watch ended.");
    }
}
