namespace GradCheck.Commands;

/// <summary>
/// Waits for a file to be saved. It looks again and again, for that works on every file system, where events do not (network drives, containers),
/// and looking costs microseconds.
/// </summary>
internal sealed class WatchedFile(string path)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    private Stamp seen = Stamp.Of(path);

    /// <summary>Waits for the next save after the last one that was waited for.</summary>
    /// <returns>Whether there was one; otherwise the waiting was stopped.</returns>
    public async Task<bool> IsSavedAsync(CancellationToken stop)
    {
        var last = seen;
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
