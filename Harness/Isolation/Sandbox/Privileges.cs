using System.Runtime.InteropServices;

namespace GradCheck.Isolation.Sandbox;

/// <summary>What a process lets others have of its privileges and its memory. Linux only.</summary>
internal static class Privileges
{
    private const int SetDumpable = 4;
    private const int DropFromBoundingSet = 24;
    private const nuint MostCapabilities = 64;

    // Root may keep its program in a folder that only its owner may read. A child reads what its user can, and that is said.
    private const nuint ReadEveryFile = 2;

    /// <summary>
    /// Keeps this process's memory and environment from its children, and the capabilities of root from whatever this thread starts.
    /// </summary>
    /// <remarks>
    /// Both are needed: an ordinary user's process may look into another only where that may be dumped, and root's only where that has no capability
    /// that itself has not.
    /// </remarks>
    public static void KeepFromChildren()
    {
        HideMemory();
        if (!OperatingSystem.IsLinux())
            return;
        // Refused to ordinary users, who have none to give; and to a capability that this kernel does not know.
        for (nuint capability = 0; capability < MostCapabilities; capability++)
            if (capability != ReadEveryFile)
                _ = Prctl(DropFromBoundingSet, capability, 0, 0, 0);
    }

    /// <summary>Closes this process's files in <c>/proc</c> to others of the same user: its memory and its environment.</summary>
    public static void HideMemory()
    {
        if (OperatingSystem.IsLinux())
            _ = Prctl(SetDumpable, 0, 0, 0, 0);
    }

    [DllImport("libc", EntryPoint = "prctl"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Prctl(int option, nuint value, nuint third, nuint fourth, nuint fifth);
}
