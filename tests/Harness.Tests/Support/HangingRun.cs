using System.Diagnostics;
using NUnit.Framework;

namespace GradCheck.Tests.Support;

/// <summary>A real run that has graded <c>ada</c> and goes on with <c>hangs</c>, until that is out of time or it is killed.</summary>
internal sealed class HangingRun : IDisposable
{
    private readonly Process process;

    /// <param name="folder">Gets the class, and <c>temporary</c>.</param>
    public HangingRun(TemporaryFolder folder, string results, int timeout, params string[] more)
    {
        folder.Write("class/ada.cs", Solutions.RightSquare);
        folder.Write("class/hangs.cs", Solutions.Square("while (true) { }"));
        Directory.CreateDirectory(folder.PathOf("temporary"));
        process = Cli.StartWith(
            folder.PathOf("temporary"),
            ["grade", folder.PathOf("class"), "--out", folder.PathOf(results), "--jobs", "1", "--timeout", $"{timeout}", .. more]
        );
        while (process.StandardError.ReadLine() is { } line && !line.StartsWith("1/2", StringComparison.Ordinal)) { }
        Assert.That(process.HasExited, Is.False, "it goes on");
    }

    public Cli.Finished Finish() => Cli.Finish(process);

    public void Kill() => ProcessTree.KillOnly(process);

    public void Dispose()
    {
        try
        {
            if (!process.HasExited)
                Kill();
        }
        catch (InvalidOperationException)
        {
            // It was waited for, and let go.
        }
        process.Dispose();
    }
}
