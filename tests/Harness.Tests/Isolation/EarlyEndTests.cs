using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Sandbox;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation;

/// <summary>A child that is ended while it is still being put into its sandbox, when nothing ties its processes to each other yet.</summary>
public sealed class EarlyEndTests
{
    private const int Children = 60;

    // Nobody else asks for this limit: by it, the children of this test are told from others.
    private const long HeapBytes = 0x1234_5000;

    [Test]
    [CancelAfter(120_000)]
    [Long]
    public void Leaves_no_process_behind(CancellationToken stop)
    {
        Sandboxed.Require(IsolationKind.Bubblewrap);
        for (int i = 0; i < Children; i++)
        {
            using var child = new ChildProcess(ChildRole.Compiler, new ChildLimits(IsolationKind.Bubblewrap, HeapBytes, MostReplyBytes: 1));
            // From before bwrap has read its arguments to after it has started the runtime.
            Thread.Sleep(i % 12);
            stop.ThrowIfCancellationRequested();
        }

        Assert.That(() => Left().ToList(), Is.Empty.After(2_000, 50));
    }

    private static IEnumerable<string> Left()
    {
        foreach (string process in Directory.EnumerateDirectories("/proc").Where(p => char.IsAsciiDigit(Path.GetFileName(p)[0])))
        {
            string environment;
            try
            {
                environment = File.ReadAllText(Path.Combine(process, "environ"));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue;
            }
            if (environment.Contains($"{HeapBytes:X}", StringComparison.Ordinal))
                yield return $"{process}: {File.ReadAllText(Path.Combine(process, "status")).Split('\n')[6]}";
        }
    }
}
