using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace GradCheck.Isolation.Processes;

/// <summary>A process and no other: its number, which is given again, and when it started, in the system's own ticks.</summary>
internal sealed record ProcessMark(int Id, long Started)
{
    public static ProcessMark Mine()
    {
        using var me = Process.GetCurrentProcess();
        return new ProcessMark(me.Id, StartOf(me) ?? 0);
    }

    /// <summary>Whether it runs; also where nobody can say.</summary>
    public bool IsRunning
    {
        get
        {
            try
            {
                using var process = Process.GetProcessById(Id);
                return StartOf(process) is not { } started || started == Started;
            }
            catch (ArgumentException)
            {
                return false;
            }
        }
    }

    // Null where it cannot be seen.
    private static long? StartOf(Process process)
    {
        try
        {
            return OperatingSystem.IsLinux() ? SinceBoot(process.Id) : process.StartTime.ToUniversalTime().Ticks;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }

    // "id (name) state ... start ...", and the name may hold anything. The runtime's own start time moves with the clock.
    private static long? SinceBoot(int process)
    {
        string stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat"));
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return long.Parse(fields[19], CultureInfo.InvariantCulture);
    }
}
