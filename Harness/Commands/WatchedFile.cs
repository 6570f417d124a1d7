using System.Diagnostics;

namespace GradCheck.Commands;

/// <summary>
/// Waits for a file to be saved. It looks again and again, for that works on every file system, where events do not (network drives, containers),
/// and looking costs microseconds.
/// </summary>
internal sealed class WatchedFile(string path)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    // Editors that empty a file or put a new one in its place are done long before this.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private Stamp seen = Stamp.Of(path);

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
            var now = Stamp.Of(path);
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
        public static Stamp Of(string path)
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
