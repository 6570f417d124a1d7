using System.Diagnostics;
using System.Globalization;
using GradCheck.Isolation.Sandbox;

namespace GradCheck.Isolation.Processes;

/// <summary>The command that a child is started with.</summary>
internal static class ChildCommand
{
    /// <param name="handles">The child's ends of its pipes.</param>
    /// <param name="directory">Its working directory, where it has no file system of its own.</param>
    public static ProcessStartInfo Create(ChildRole role, ChildLimits limits, IEnumerable<string> handles, string directory)
    {
        string[] own = [Host.Dotnet, "exec", Host.Program, role.ToString(), .. handles];
        string[] command =
            limits.Isolation.Here() == IsolationKind.Bubblewrap
                ? [Bubblewrap.Program!, .. Bubblewrap.Arguments(RuntimeView.OfThisProgram), .. own]
                : own;
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = directory,
        };
        SetEnvironment(start.Environment, limits.HeapBytes);
        return start;
    }

    private static void SetEnvironment(IDictionary<string, string?> environment, long heapBytes)
    {
        string? systemRoot = Environment.GetEnvironmentVariable("SystemRoot");
        environment.Clear();
        // Windows cannot start the runtime without it.
        if (systemRoot is not null)
            environment["SystemRoot"] = systemRoot;
        environment["DOTNET_GCHeapHardLimit"] = heapBytes.ToString("X", CultureInfo.InvariantCulture);
        // A worker's life is too short for its code to be compiled twice.
        environment["DOTNET_TC_CallCountThreshold"] = "FFFFFFF";
        // Remapping every page between writing and running it is a third of the time that a process takes to start.
        environment["DOTNET_EnableWriteXorExecute"] = "0";
        // No debugger's door, which is also a file in the temporary folder.
        environment["DOTNET_EnableDiagnostics"] = "0";
    }
}

/// <summary>What a child may use, whatever it is for.</summary>
/// <param name="Isolation">What stands between it and the machine.</param>
/// <param name="HeapBytes">Its managed heap.</param>
/// <param name="MostReplyBytes">The longest reply that is accepted from it.</param>
internal sealed record ChildLimits(IsolationKind Isolation, long HeapBytes, int MostReplyBytes);

/// <summary>What a child process is for. The program's first argument names it.</summary>
internal enum ChildRole
{
    /// <summary>Compiles untrusted source.</summary>
    Compiler,

    /// <summary>Runs untrusted code.</summary>
    Worker,
}
