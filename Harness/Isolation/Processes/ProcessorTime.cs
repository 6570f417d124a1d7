using System.Diagnostics;
using System.Globalization;

namespace GradCheck.Isolation.Processes;

/// <summary>How long a process had the processor, and all that it started. What sleeps, or is kept waiting by others, has it not.</summary>
internal static class ProcessorTime
{
    // What Linux tells times in, whatever the kernel counts in.
    private const double TicksASecond = 100;

    // What else the harness needs the processor for, meanwhile, is little.
    private const double NearlyAll = 0.9;

    /// <summary>Zero where nothing can be read of it.</summary>
    public static TimeSpan Of(Process process) =>
        OperatingSystem.IsLinux() ? TimeSpan.FromSeconds(TicksOfTree(process.Id) / TicksASecond) : OfItself(process);

    /// <summary>Whether a process that used so much had the processor for nearly all of a limit: then it is its own fault that it was not done.</summary>
    public static bool IsNearlyAll(TimeSpan used, TimeSpan limit) => used >= NearlyAll * limit;

    // What puts a child into its sandbox is its parent, and the child's time is not counted as its own before the child has ended.
    private static long TicksOfTree(int process)
    {
        try
        {
            return Ticks(process) + Children(process).Sum(TicksOfTree);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has just ended.
            return 0;
        }
    }

    // "id (name) state parent ...", and the name may hold anything; own time, the system's for it, and both of what it started and has ended.
    private static long Ticks(int process)
    {
        string stat = File.ReadAllText($"/proc/{process}/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return fields[11..15].Sum(f => long.Parse(f, CultureInfo.InvariantCulture));
    }

    private static IEnumerable<int> Children(int process) =>
        Directory
            .GetDirectories($"/proc/{process}/task")
            .SelectMany(thread => File.ReadAllText($"{thread}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture));

    private static TimeSpan OfItself(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return TimeSpan.Zero;
        }
    }
}
