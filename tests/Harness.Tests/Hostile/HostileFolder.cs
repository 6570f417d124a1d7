using System.Diagnostics;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Hostile;

/// <summary>A class folder with an honest submission in it, and next to it what the framework would not make: a shell makes it.</summary>
internal sealed class HostileFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public HostileFolder()
    {
        Write("honest/Mine.cs", Solutions.RightSquare);
        folder.Write("canary/secret.txt", Trap.Secret);
    }

    public string Class => folder.PathOf("class");

    public string Results => folder.PathOf("results");

    /// <summary>The folder of the submission that attacks.</summary>
    public string Mine => folder.PathOf("class/mine");

    public string Honest => folder.PathOf("class/honest");

    // What must not be touched or read: outside of the class.
    private string Canary => folder.PathOf("canary");

    public HostileFolder Write(string name, string text)
    {
        folder.Write($"class/{name}", text);
        return this;
    }

    /// <summary>What lies beside the class.</summary>
    public IEnumerable<string?> Everything() => Directory.GetFileSystemEntries(folder.Root).Select(Path.GetFileName).Order();

    /// <summary>Runs a script in the attacker's folder; <c>$CANARY</c> is a folder with a secret, outside of the class, <c>$MANY</c> a large number.</summary>
    public HostileFolder Shell(string script)
    {
        Directory.CreateDirectory(Mine);
        Run(script, Mine);
        return this;
    }

    public void Dispose()
    {
        // Deeper than the framework can delete.
        Run("rm -rf class results", folder.Root);
        folder.Dispose();
    }

    private void Run(string script, string where)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-e", "-c", script])
        {
            WorkingDirectory = where,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["CANARY"] = Canary;
        start.Environment["MANY"] = Corpus.IsWhole ? "100000" : "10000";
        using var process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The script ended with {process.ExitCode}: {error}");
    }
}
