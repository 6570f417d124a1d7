using GradCheck.Isolation.Sandbox;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation;

/// <summary>What the operating system lets a submission do, whatever its source says.</summary>
public sealed class SandboxTests
{
    private const string Right = "return 2 * x.PointwiseMultiply(yGrad);";

    [TestCase(IsolationKind.Process)]
    [TestCase(IsolationKind.Bubblewrap)]
    public void Passes_a_right_gradient_and_names_the_isolation(object isolation)
    {
        var result = Run(isolation, Right);

        Assert.That((result.IsPerfect, result.Run.Isolation), Is.EqualTo((true, ((IsolationKind)isolation).Name())));
    }

    [TestCase("System.IO.File.WriteAllText(\"@CANARY@/written\", \"x\");", "System.UnauthorizedAccessException")]
    [TestCase("System.IO.File.AppendAllText(\"@CANARY@/secret\", \"x\");", "System.UnauthorizedAccessException")]
    [TestCase("System.IO.Directory.CreateDirectory(\"@CANARY@/made\");", "System.UnauthorizedAccessException")]
    [TestCase("System.Diagnostics.Process.Start(\"/bin/sh\", \"-c true\");", "System.ComponentModel.Win32Exception")]
    [TestCase("new System.Net.Sockets.TcpClient().Connect(\"127.0.0.1\", 9);", "System.Net.Sockets.SocketException")]
    [TestCase("System.Diagnostics.Process.GetProcessById(@PARENT@).Kill();", "System.ComponentModel.Win32Exception")]
    public void Opens_no_door_of_a_child_of_either_kind(string attempt, string exception)
    {
        foreach (var isolation in (IsolationKind[])[IsolationKind.Process, IsolationKind.Bubblewrap])
        {
            var gradient = Run(isolation, attempt + Right).Gradients.Single();

            // In a namespace of its own, a child finds no parent to kill and no folder to write to.
            string[] asked = isolation == IsolationKind.Process ? [exception] : [exception, "System.ArgumentException"];
            Assert.That((gradient.Outcome.Code(), asked.Contains(gradient.Error?.Type)), Is.EqualTo(("threw", true)), gradient.Message);
        }
    }

    [TestCase(
        "string mine = typeof(MathNet.Numerics.Control).Assembly.Location;"
            + "using var locked = System.IO.File.Open(mine, System.IO.FileMode.Open, System.IO.FileAccess.Read, System.IO.FileShare.None);"
            + "System.IO.File.OpenRead(mine).Dispose();",
        TestName = "Lets a child of neither kind lock a file that others read"
    )]
    [TestCase(
        "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int fcntl(int of, int command, nint value);"
            + "if (fcntl(1, 8, @PARENT@) == 0 || fcntl(1, 8, System.Environment.ProcessId) == 0) throw new System.Exception();",
        TestName = "Lets a child of neither kind have a descriptor signal others"
    )]
    [TestCase(
        "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int prctl(int option, nint a, nint b, nint c, nint d);"
            + "if (prctl(1, 0, 0, 0, 0) == 0) throw new System.Exception();",
        TestName = "Lets a child of neither kind outlive its parent"
    )]
    public void Comes_to_nothing_in_a_child_of_either_kind(string attempt)
    {
        foreach (var isolation in (IsolationKind[])[IsolationKind.Process, IsolationKind.Bubblewrap])
        {
            var gradient = Run(isolation, attempt + Right).Gradients.Single();

            Assert.That(gradient.Outcome.Code(), Is.EqualTo("pass"), $"{isolation}: {gradient.Message}");
        }
    }

    [TestCase("System.IO.File.ReadAllText(\"@CANARY@/secret\")")]
    [TestCase("System.IO.File.ReadAllText(\"/etc/passwd\")")]
    [TestCase("System.IO.Directory.GetFiles(\"/root\")[0]")]
    [TestCase("System.IO.File.ReadAllText(\"/proc/@PARENT@/cmdline\")")]
    public void Shows_a_sandboxed_child_nothing_of_anybody(string read)
    {
        var result = Run(IsolationKind.Bubblewrap, $"System.Console.Write({read}); {Right}");

        Assert.Multiple(() =>
        {
            Assert.That(result.Gradients.Single().Error?.Type, Does.EndWith("NotFoundException"));
            Assert.That(result.Output, Is.Empty);
        });
    }

    [Test]
    public void Shows_a_sandboxed_child_its_own_process_and_no_network_but_its_own_loopback()
    {
        var result = Run(
            IsolationKind.Bubblewrap,
            "foreach (var p in System.Diagnostics.Process.GetProcesses()) System.Console.Write(p.ProcessName + ' ');"
                + "System.Console.Write(System.IO.File.ReadAllLines(\"/proc/net/dev\").Length - 2 + \" \");"
                + "System.Console.Write(System.Environment.MachineName + ' ' + System.Environment.GetEnvironmentVariables().Count + '\\n');"
                + Right
        );

        // The variables are those that the runtime is started with, and the shell's own idea of where it is.
        Assert.That(result.Output.Split('\n')[0], Is.EqualTo("bwrap dotnet 1 gradcheck 5"));
    }

    [TestCase(IsolationKind.Process)]
    [TestCase(IsolationKind.Bubblewrap)]
    public void Ends_what_takes_memory_behind_the_runtimes_back(object isolation)
    {
        var gradient = Run(isolation, "for (int i = 0; i < 64; i++) System.Runtime.InteropServices.Marshal.AllocHGlobal(64 << 20);" + Right)
            .Gradients.Single();

        Assert.That(gradient.Outcome.Code(), Is.EqualTo("out-of-memory"));
    }

    [Test]
    public void Ends_what_prints_without_an_end()
    {
        var gradient = Run(IsolationKind.Process, "while (true) System.Console.Write(new string('x', 1 << 16));").Gradients.Single();

        Assert.That(
            (gradient.Outcome.Code(), gradient.Message),
            Is.EqualTo(
                (
                    "crashed",
                    "XGrad at N=1, K=1: the process died during the call: it printed more than the 16 million characters that it may."
                )
            )
        );
    }

    private static SubmissionResult Run(object isolation, string body)
    {
        Sandboxed.Require((IsolationKind)isolation);
        using var folder = new TemporaryFolder();
        folder.Write("secret", "of somebody else");
        string source = Solutions
            .Square(body)
            .Replace("@CANARY@", folder.Root, StringComparison.Ordinal)
            .Replace("@PARENT@", $"{Environment.ProcessId}", StringComparison.Ordinal);
        var result = Grade.Source(source, Grade.Settings with { Isolation = (IsolationKind)isolation });
        Assert.That(Directory.GetFileSystemEntries(folder.Root).Single(), Does.EndWith("secret"));
        Assert.That(File.ReadAllText(folder.PathOf("secret")), Is.EqualTo("of somebody else"));
        return result;
    }
}
