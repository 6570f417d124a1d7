using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;

namespace GradCheck.Isolation.Processes;

/// <summary>
/// A child of this program with pipes of its own, an empty working directory, and an environment with
/// nothing of its parent's. Disposing of it kills it, and whatever it started.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    // Handles are inherited by whatever starts while they are open: two starts at once would hand one child's pipes to the other.
    private static readonly Lock Starting = new();

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("gradcheck-");
    private readonly Process process;
    private readonly Exchange exchange;
    private readonly AnonymousPipeServerStream lifeline;
    private readonly CappedText output;
    private readonly CappedText errors;

    /// <param name="heapLimitBytes">The most that the child's managed heap may take.</param>
    /// <param name="mostReplyBytes">The longest reply that is accepted from it.</param>
    public ChildProcess(ChildRole role, long heapLimitBytes, int mostReplyBytes)
    {
        lock (Starting)
        {
            AnonymousPipeServerStream[] pipes = [Pipe(PipeDirection.Out), Pipe(PipeDirection.In), Pipe(PipeDirection.Out)];
            process = Process.Start(StartInfo(role, heapLimitBytes, pipes))!;
            foreach (var pipe in pipes)
                pipe.DisposeLocalCopyOfClientHandle();
            exchange = new Exchange(to: pipes[0], from: pipes[1], mostReplyBytes);
            lifeline = pipes[2];
        }
        process.StandardInput.Close();
        output = new CappedText(process.StandardOutput);
        errors = new CappedText(process.StandardError);
    }

    /// <summary>What the child printed so far, cut at <see cref="CappedText.MostCharacters"/>.</summary>
    public string Output => output.Text;

    /// <summary>Sends a request and waits for the reply.</summary>
    /// <returns>The reply; null where none came: then <see cref="Ending"/> says why.</returns>
    /// <exception cref="OperationCanceledException">The run is being stopped.</exception>
    public byte[]? Ask(byte[] request, TimeSpan limit, CancellationToken stop)
    {
        byte[]? reply = exchange.Ask(request, limit, stop);
        if (reply is null)
            Ending = exchange.IsWaiting ? ChildEnding.TimedOut : HowItEnded();
        return reply;
    }

    /// <summary>Why the last request got no reply.</summary>
    public ChildEnding? Ending { get; private set; }

    /// <summary>Ends the child and waits until all that it printed has been read.</summary>
    public void Dispose()
    {
        ProcessGroup.Kill(process);
        output.WaitForEnd();
        errors.WaitForEnd();
        exchange.Dispose();
        lifeline.Dispose();
        // What a grandchild still holds open ends here, on our side.
        process.StandardOutput.Dispose();
        process.StandardError.Dispose();
        process.Dispose();
        TryDelete(directory);
    }

    private static AnonymousPipeServerStream Pipe(PipeDirection direction) => new(direction, HandleInheritability.Inheritable);

    private ChildEnding HowItEnded()
    {
        // A reply that is no message leaves the child alive; a crash takes a moment to write its last words.
        if (!process.WaitForExit(TimeSpan.FromSeconds(2)))
            return new ChildEnding("it sent something that is no reply");
        errors.WaitForEnd();
        return ChildEnding.From(process.ExitCode, errors.Text);
    }

    private static void TryDelete(DirectoryInfo directory)
    {
        try
        {
            directory.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A temporary folder that a student's file keeps open is the operating system's to clean.
        }
        catch (UnauthorizedAccessException) { }
    }

    private ProcessStartInfo StartInfo(ChildRole role, long heapLimitBytes, AnonymousPipeServerStream[] pipes)
    {
        var start = new ProcessStartInfo(Host.Dotnet)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = directory.FullName,
        };
        foreach (string argument in (string[])["exec", Host.Program, role.ToString(), .. pipes.Select(p => p.GetClientHandleAsString())])
            start.ArgumentList.Add(argument);
        string? systemRoot = Environment.GetEnvironmentVariable("SystemRoot");
        start.Environment.Clear();
        // Windows cannot start the runtime without it.
        if (systemRoot is not null)
            start.Environment["SystemRoot"] = systemRoot;
        start.Environment["DOTNET_GCHeapHardLimit"] = heapLimitBytes.ToString("X", CultureInfo.InvariantCulture);
        // A worker's life is too short for its code to be compiled twice.
        start.Environment["DOTNET_TC_CallCountThreshold"] = "FFFFFFF";
        // Remapping every page between writing and running it is a third of the time that a process takes to start.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        // No debugger's door, which is also a file in the temporary folder.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return start;
    }
}
