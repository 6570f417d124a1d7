using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;

namespace GradCheck.Isolation.Sandbox;

/// <summary>Limits that this process sets itself, before foreign code runs in it, and cannot raise again. Linux only.</summary>
internal static class ResourceLimits
{
    private const int FileSize = 1;
    private const int Data = 2;
    private const int CoreFile = 4;
    private const int OpenFiles = 7;
    private const int AddressSpace = 9;

    // The runtime opens a few at a time; the pipes keep the numbers that they have in the parent, which may hold hundreds of files itself.
    private const ulong MostOpenFiles = 1024;

    // Beside the managed heap, whose addresses are reserved already: compiled code, native memory, and the stacks of threads, each 1.5 MiB and more.
    private const ulong MostFurtherBytes = 1L << 30;

    /// <exception cref="Win32Exception">The kernel refused a limit.</exception>
    public static void Apply()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
            return;
        Set(FileSize, 0);
        Set(CoreFile, 0);
        Set(OpenFiles, MostOpenFiles);
        Set(AddressSpace, Now(pages: 0) + MostFurtherBytes);
        // The runtime lets code lift the limit of the heap, whose addresses are reserved far beyond it; what is written to counts here.
        Set(Data, Now(pages: 5) + (ulong)GC.GetGCMemoryInfo().TotalAvailableMemoryBytes + MostFurtherBytes / 4);
    }

    // Of the whole address space (0), and of what is private and can be written to (5).
    private static ulong Now(int pages) =>
        ulong.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[pages], CultureInfo.InvariantCulture)
        * (ulong)Environment.SystemPageSize;

    private static void Set(int resource, ulong limit)
    {
        if (SetLimit(resource, new Limit(limit, limit)) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Limit(ulong Soft, ulong Hard);

    [DllImport("libc", EntryPoint = "setrlimit", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetLimit(int resource, in Limit limit);
}
