namespace GradCheck.Tests.Hostile;

/// <summary>What carries the mark of an attack after its end.</summary>
internal static class Leftovers
{
    // A killed process is gone a moment after its parent.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly string[] PublicPlaces = ["/dev/shm", "/var/tmp", Path.GetTempPath(), AppContext.BaseDirectory];

    /// <summary>Processes of the whole machine that carry the mark in their name or command line.</summary>
    public static IReadOnlyList<string> Processes(string mark)
    {
        var patience = DateTime.UtcNow + Patience;
        while (true)
        {
            var found = Directory.Exists("/proc") ? Directory.EnumerateDirectories("/proc").Where(p => Carries(p, mark)).ToList() : [];
            if (found.Count == 0 || DateTime.UtcNow > patience)
                return found;
            Thread.Sleep(50);
        }
    }

    /// <summary>Files with the mark in their name, where anybody may write.</summary>
    public static IEnumerable<string> Files(string mark) =>
        PublicPlaces.Where(Directory.Exists).SelectMany(p => Directory.EnumerateFileSystemEntries(p, $"*{mark}*"));

    private static bool Carries(string process, string mark)
    {
        if (!char.IsAsciiDigit(Path.GetFileName(process)[0]))
            return false;
        try
        {
            return Read(process, "cmdline").Contains(mark, StringComparison.Ordinal)
                || Read(process, "comm").Contains(mark, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // It ended while it was looked at.
            return false;
        }
    }

    private static string Read(string process, string file) => File.ReadAllText(Path.Combine(process, file));
}
