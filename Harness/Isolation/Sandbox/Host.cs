using System.Runtime.InteropServices;

namespace GradCheck.Isolation.Sandbox;

/// <summary>What a child process is started with: the runtime that this process runs on, and this very program.</summary>
internal static class Host
{
    /// <summary>The <c>dotnet</c> executable, found from the runtime: the path of this process may be a test host's.</summary>
    public static string Dotnet { get; } =
        Path.GetFullPath(
            Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")
        );

    public static string Program { get; } = typeof(Host).Assembly.Location;
}
