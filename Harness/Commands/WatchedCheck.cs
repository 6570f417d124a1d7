using System.Diagnostics;
using System.Globalization;
using GradCheck.Commands.Progress;
using GradCheck.Wording;
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

/// <summary>
/// Waits for a file to be saved. It looks again and again, for that works on every file system, where events do not (network drives, containers),
/// and looking costs microseconds.
/// </summary>
internal sealed class WatchedFile(string path)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    // Editors that empty a file or put a new one in its place are done long before this.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private Stamp seen = Stamp.Create(path);

    /// <summary>Waits for the next save after the last one that was waited for.</summary>
    /// <param name="onGone">Called once where the file is gone or empty, and stays so for longer than an editor needs.</param>
    /// <returns>Whether there was one; otherwise the waiting was stopped.</returns>
    public async Task<bool> IsSavedAsync(CancellationToken stop, Action? onGone = null)
    {
        var last = seen;
        var nothingSince = new Stopwatch();
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var now = Stamp.Create(path);
            // Editors write in pieces, empty a file first, or put a new one in its place: a save is what stays.
            if (now.Length > 0 && now != seen && now == last)
            {
                seen = now;
                return !stop.IsCancellationRequested;
            }
            last = now;
            if (now.Length > 0)
                nothingSince.Reset();
            else
                nothingSince.Start();
            if (nothingSince.Elapsed > Patience)
            {
                onGone?.Invoke();
                onGone = null;
            }
        }
        return false;
    }

    private readonly record struct Stamp(DateTime WrittenAt, long Length)
    {
        public static Stamp Create(string path)
        {
            var file = new FileInfo(path);
            try
            {
                return file.Exists ? new Stamp(file.LastWriteTimeUtc, file.Length) : default;
            }
            // Gone between two looks.
            catch (IOException)
            {
                return default;
            }
        }
    }
}
