using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace GradCheck.Isolation.Sandbox;

/// <summary>Closes the kernel's doors behind this process, for good: no files changed, no processes, no sockets. Linux only.</summary>
internal static class SystemCallFilter
{
    private const int NoNewPrivileges = 38;
    private const int SetFilter = 1;
    private const int AllThreads = 1;
    private const int NoSuchCall = 38;
    private const int InvalidArgument = 22;

    private static readonly SystemCall Seccomp = new("seccomp", 317, 277);

    /// <summary>Puts every thread behind the filter; false where the kernel or the machine has none.</summary>
    /// <exception cref="Win32Exception">The kernel has filters, and refused this one.</exception>
    public static bool TryInstall()
    {
        var machine = RuntimeInformation.ProcessArchitecture;
        if (!OperatingSystem.IsLinux() || !FilterProgram.Knows(machine))
            return false;
        if (Prctl(NoNewPrivileges, 1, 0, 0, 0) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        return TryInstall(FilterProgram.For(machine, Environment.ProcessId), (int)Seccomp.NumberOn(machine)!);
    }

    private static bool TryInstall(ImmutableArray<FilterInstruction> instructions, int seccomp)
    {
        var pinned = GCHandle.Alloc(ImmutableCollectionsMarshal.AsArray(instructions), GCHandleType.Pinned);
        try
        {
            var program = new Program((ushort)instructions.Length, pinned.AddrOfPinnedObject());
            nint refusing = SystemCallOf(seccomp, SetFilter, AllThreads, in program);
            if (refusing == 0)
                return true;
            int error = refusing > 0 ? 0 : Marshal.GetLastPInvokeError();
            return error is NoSuchCall or InvalidArgument ? false : throw new Win32Exception(error);
        }
        finally
        {
            pinned.Free();
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Program(ushort Length, nint Instructions);

    [DllImport("libc", EntryPoint = "prctl", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Prctl(int option, nuint value, nuint third, nuint fourth, nuint fifth);

    [DllImport("libc", EntryPoint = "syscall", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint SystemCallOf(nint number, nint operation, nint flags, in Program program);
}

/// <summary>What a child does to itself before foreign code runs in it: it gives up what it will not need, and cannot get it back.</summary>
internal static class Fence
{
    /// <exception cref="System.ComponentModel.Win32Exception">The system refused; better no child than one without a fence.</exception>
    public static void Raise()
    {
        Privileges.HideMemory();
        ResourceLimits.Apply();
        _ = SystemCallFilter.TryInstall();
    }
}
