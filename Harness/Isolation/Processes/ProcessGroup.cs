using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GradCheck.Isolation.Processes;

/// <summary>
/// A child leads a session of its own: Ctrl+C in the terminal does not reach it (or a student would be blamed for dying of it), and one signal
/// ends it together with whatever it started.
/// </summary>
internal static class ProcessGroup
{
    private const int SigKill = 9;
    private const int SigStop = 19;
    private const int SignalAtParentsDeath = 1;

    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(1);

    /// <summary>Makes this process the leader of a new session. On Windows there is no such thing, and the tree is killed instead.</summary>
    public static void Lead()
    {
        if (!OperatingSystem.IsWindows())
            _ = SetSid();
        if (OperatingSystem.IsLinux())
            _ = Prctl(SignalAtParentsDeath, SigKill);
    }

    /// <summary>Ends this process at once, whatever its code is doing and without the handlers that it may have left behind.</summary>
    public static void End()
    {
        if (OperatingSystem.IsWindows())
            Process.GetCurrentProcess().Kill();
        else
            Exit(1);
    }

    /// <summary>Ends a child and all that it started, without asking, and waits until it is gone.</summary>
    /// <param name="isStarting">
    /// Whether it may not have come to itself yet: then it leads no session, and what puts it into its sandbox does not end with its parent.
    /// </param>
    public static void Kill(Process child, bool isStarting)
    {
        if (!OperatingSystem.IsWindows())
            _ = Kill(-child.Id, SigKill);
        if (isStarting && OperatingSystem.IsLinux())
            Stop(child.Id);
        try
        {
            child.Kill(entireProcessTree: isStarting || OperatingSystem.IsWindows());
            child.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It has ended already, which is what was asked for.
        }
    }

    // A stop takes its time, and a tree is listed at once: what is starting a process just then would leave that behind, waiting for it for ever.
    private static void Stop(int process)
    {
        if (Kill(process, SigStop) != 0)
            return;
        var waiting = Stopwatch.StartNew();
        while (Runs(process) && waiting.Elapsed < LongestStop)
            Thread.Sleep(1);
    }

    private static bool Runs(int process)
    {
        try
        {
            string state = File.ReadAllText($"/proc/{process}/stat");
            return state[state.LastIndexOf(')') + 2] is not ('T' or 't' or 'Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "setsid"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetSid();

    [DllImport("libc", EntryPoint = "prctl"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Prctl(int option, nuint value);

    [DllImport("libc", EntryPoint = "_exit"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void Exit(int code);

    [DllImport("libc", EntryPoint = "kill"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
