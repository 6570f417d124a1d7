using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GradCheck.Isolation.Sandbox;

/// <summary>What a child sees of the file system: what it takes to run this program, and nothing that belongs to anybody.</summary>
/// <param name="Places">Files and folders, each seen where it is.</param>
/// <param name="Links">Links of the system that lead to them.</param>
internal sealed record RuntimeView(ImmutableArray<string> Places, ImmutableArray<(string Path, string Target)> Links)
{
    // The folders of the system's libraries; on most systems, some are links to others.
    private static readonly ImmutableArray<string> Libraries = ["/usr/lib", "/usr/lib64", "/usr/lib32", "/lib", "/lib64"];

    public static RuntimeView OfThisProgram { get; } = Find();

    private static RuntimeView Find()
    {
        var folders = Libraries.Where(Directory.Exists).Select(p => new DirectoryInfo(p)).ToList();
        return new RuntimeView(
            [
                .. folders.Where(f => f.LinkTarget is null).Select(f => f.FullName),
                .. Present("/etc/ld.so.cache"),
                Host.Dotnet,
                Path.Combine(Path.GetDirectoryName(Host.Dotnet)!, "host"),
                Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory()),
                .. FilesOfProgram(),
            ],
            [.. folders.Where(f => f.LinkTarget is not null).Select(f => (f.FullName, f.LinkTarget!))]
        );
    }

    // File by file: results may lie in the same folder.
    private static IEnumerable<string> FilesOfProgram()
    {
        string folder = Path.GetDirectoryName(Host.Program)!;
        string name = Path.GetFileNameWithoutExtension(Host.Program);
        return
        [
            .. Directory.GetFiles(folder, "*.dll"),
            .. Present(Path.Combine(folder, $"{name}.deps.json")),
            .. Present(Path.Combine(folder, $"{name}.runtimeconfig.json")),
        ];
    }

    private static string[] Present(string file) => File.Exists(file) ? [file] : [];
}

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
