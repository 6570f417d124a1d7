using System.Runtime.InteropServices;

namespace GradCheck.Tests.Support;

/// <summary>Workers of one test, known by a heap limit that nobody else asks for, and stopped as a machine stops what it has no time for.</summary>
internal static class StoppedWorkers
{
    public const long HeapBytes = 0x1FFF_3000;

    private const int Stop = 19;

    /// <summary>Stops those that there are.</summary>
    public static void StopAll()
    {
        foreach (string process in Directory.EnumerateDirectories("/proc").Where(IsOne))
            _ = Signal(int.Parse(Path.GetFileName(process), System.Globalization.CultureInfo.InvariantCulture), Stop);
    }

    private static bool IsOne(string process)
    {
        try
        {
            return char.IsAsciiDigit(Path.GetFileName(process)[0])
                && File.ReadAllText(Path.Combine(process, "environ")).Contains($"HeapHardLimit={HeapBytes:X}", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "kill"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
