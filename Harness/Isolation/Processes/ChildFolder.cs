using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GradCheck.Isolation.Processes;

/// <summary>
/// The empty working directory of a child. Its name says whose it is, out of the child's reach: the machine and user, and its parent's process.
/// </summary>
internal static class ChildFolder
{
    private const string Prefix = "gradcheck";

    private static readonly string Here = OfThisMachine();
    private static readonly ProcessMark Me = ProcessMark.Mine();

    public static DirectoryInfo Create() =>
        Directory.CreateTempSubdirectory(string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{Here}-{Me.Id}-{Me.Started}-"));

    /// <summary>Removes what runs left that were killed; never what a living one has.</summary>
    public static void RemoveLeftovers()
    {
        var temporary = new DirectoryInfo(Path.GetTempPath());
        foreach (var folder in temporary.Exists ? temporary.GetDirectories(Prefix + "-*") : [])
            if (folder.LinkTarget is null && Owner(folder.Name) is { IsRunning: false } owner)
            {
                TryRemove(folder);
                RemoveDoors(owner);
            }
    }

    public static void TryRemove(DirectoryInfo folder)
    {
        try
        {
            // On Linux a child makes no file, and what is empty can be removed without looking into it.
            folder.Delete(recursive: !OperatingSystem.IsLinux());
        }
        // A temporary folder that a student's file keeps open is the operating system's to clean.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }

    private static ProcessMark? Owner(string name) =>
        name.Split('-') is [Prefix, var here, var id, var started, _]
        && here == Here
        && int.TryParse(id, CultureInfo.InvariantCulture, out int process)
        && long.TryParse(started, CultureInfo.InvariantCulture, out long time)
            ? new ProcessMark(process, time)
            : null;

    // The runtime's pipes for a debugger bear the same two numbers (.NET, "Diagnostic IPC Protocol"); children have none.
    private static void RemoveDoors(ProcessMark owner)
    {
        if (!OperatingSystem.IsLinux())
            return;
        string process = string.Create(CultureInfo.InvariantCulture, $"{owner.Id}-{owner.Started}");
        foreach (
            string door in (string[])
                [$"clr-debug-pipe-{process}-in", $"clr-debug-pipe-{process}-out", $"dotnet-diagnostic-{process}-socket"]
        )
            try
            {
                File.Delete(Path.Combine(Path.GetTempPath(), door));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }

    // A process is known by its number on one machine only, until that is started anew, and in one container.
    private static string OfThisMachine()
    {
        const string boot = "/proc/sys/kernel/random/boot_id";
        string where = File.Exists(boot) ? File.ReadAllText(boot) + new FileInfo("/proc/self/ns/pid").LinkTarget : "";
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Environment.MachineName}\n{Environment.UserName}\n{where}"));
        return Convert.ToHexStringLower(hash)[..8];
    }
}
