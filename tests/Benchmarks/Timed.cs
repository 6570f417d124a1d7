using System.Diagnostics;

namespace GradCheck.Benchmarks;

/// <summary>A whole process, timed from outside.</summary>
internal sealed record Timed(int ExitCode, double Seconds, double PeakMiB)
{
    /// <summary>What it said on standard error.</summary>
    public string Error { get; private init; } = "";

    public static Timed Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(50))
        {
            peak = Math.Max(peak, PeakBytes(process));
        }
        Task.WaitAll(output, error);
        return new Timed(process.ExitCode, clock.Elapsed.TotalSeconds, peak / 1024.0 / 1024.0) { Error = error.Result };
    }

    private static long PeakBytes(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return 0;
        }
    }
}
