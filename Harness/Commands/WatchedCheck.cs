using System.Diagnostics;
using System.Globalization;
using GradCheck.Commands.Progress;
using GradCheck.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Commands;

/// <summary>Checks a file, and again whenever it is saved.</summary>
/// <param name="check">Checks it once.</param>
internal sealed class WatchedCheck(string path, Func<(IRenderable Report, int ExitCode)> check)
{
    /// <returns>The exit code of the last check, once it is stopped.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var console = Terminal.Out();
        var file = new WatchedFile(path);
        int exitCode = ExitCode.NotPassed;
        try
        {
            do
            {
                var clock = Stopwatch.StartNew();
                (var report, exitCode) = check();
                // In a log each check stands below the last.
                if (console.Profile.Capabilities.Interactive)
                    console.Clear();
                console.Write(report);
                console.Write(new Text(Footer(clock.Elapsed)));
            } while (
                await file.IsSavedAsync(stop, () => console.Write(new Text($"{Name} is gone or empty now. Save it to check again.\n\n")))
            );
        }
        // Ctrl+C in the middle of a check is as good an end as any.
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
        return exitCode;
    }

    private string Name => PlainText.Line(Path.GetFileName(path), 60);

    private string Footer(TimeSpan took) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Checked at {DateTime.Now:HH:mm:ss} in {took.TotalMilliseconds:0} ms. Save {Name} to check again; Ctrl+C ends.\n\n"
        );
}
