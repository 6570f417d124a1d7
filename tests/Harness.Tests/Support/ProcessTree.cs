using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace GradCheck.Tests.Support;

/// <summary>A process and all that it started, as Linux tells it.</summary>
internal static class ProcessTree
{
    private const int Kill = 9;
    private const int Stop = 19;

    /// <summary>Kills a process without warning it, at a moment at which nothing new can start, and returns the ids of what it had started.</summary>
    public static IReadOnlyList<int> KillOnly(Process process)
    {
        _ = Signal(process.Id, Stop);
        var started = Descendants(process.Id);
        _ = Signal(process.Id, Kill);
        process.WaitForExit();
        return started;
    }

    /// <summary>Waits until none of these runs any more; those that still do when the time is up.</summary>
    public static IReadOnlyList<int> StillRunning(IReadOnlyList<int> processes, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        var left = processes.Where(IsRunning).ToList();
        while (left.Count > 0 && clock.Elapsed < limit)
        {
            Thread.Sleep(10);
            left = [.. processes.Where(IsRunning)];
        }
        return left;
    }

    private static List<int> Descendants(int process)
    {
        var parents = Directory
            .GetDirectories("/proc")
            .Select(p => Path.GetFileName(p)!)
            .Where(p => p.All(char.IsAsciiDigit))
            .ToLookup(Parent, Number);
        var found = new List<int>();
        var open = new Queue<int>([process]);
        while (open.TryDequeue(out int parent))
            foreach (int child in parents[parent])
            {
                found.Add(child);
                open.Enqueue(child);
            }
        return found;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    // "id (name) state parent ...", and the name may hold anything.
    private static int Parent(string process)
    {
        try
        {
            string stat = File.ReadAllText($"/proc/{process}/stat");
            return Number(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1]);
        }
        catch (IOException)
        {
            return -1;
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            string stat = File.ReadAllText($"/proc/{process}/stat");
            // What has ended and is not yet counted by whoever adopted it does nothing any more.
            return stat[(stat.LastIndexOf(')') + 2)..][0] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "kill"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
