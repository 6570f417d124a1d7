using System.Diagnostics;
using System.IO.Pipes;
using GradCheck.Isolation.Sandbox;

namespace GradCheck.Isolation.Processes;

/// <summary>
/// A child of this program with pipes of its own, an empty working directory, and an environment with
/// nothing of its parent's. Disposing of it kills it, and whatever it started.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    // Nearly every reply has come by then; reading what a process used costs more than that reply.
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(50);

    // The sandbox has an empty one in memory, of which nothing is left when this program is killed.
    private readonly DirectoryInfo? directory;
    private readonly Process process;
    private readonly Exchange exchange;
    private readonly AnonymousPipeServerStream lifeline;
    private readonly CappedText output;
    private readonly CappedText errors;
    private bool hasReplied;

    public ChildProcess(ChildRole role, ChildLimits limits)
    {
        directory = limits.Isolation.Here() == IsolationKind.Bubblewrap ? null : ChildFolder.Create();
        (process, var pipes) = Starter.For(limits.Isolation).Run(() => Start(role, limits));
        exchange = new Exchange(to: pipes[0], from: pipes[1], limits.MostReplyBytes);
        lifeline = pipes[2];
        process.StandardInput.Close();
        output = new CappedText(process.StandardOutput, Kill);
        errors = new CappedText(process.StandardError, Kill);
    }

    /// <summary>What the child printed so far, cut at <see cref="CappedText.MostCharacters"/>.</summary>
    public string Output => output.Text;

    /// <inheritdoc cref="Processes.ProcessorTime"/>
    public TimeSpan ProcessorTime => Processes.ProcessorTime.Of(process);

    /// <summary>Sends a request and waits for the reply.</summary>
    /// <returns>The reply; null where none came: then <see cref="Ending"/> says why.</returns>
    /// <exception cref="OperationCanceledException">The run is being stopped.</exception>
    public byte[]? Ask(byte[] request, TimeSpan limit, CancellationToken stop)
    {
        byte[]? reply = exchange.Ask(request, limit < FirstWait ? limit : FirstWait, stop);
        bool isDoubtful = exchange.IsWaiting;
        if (exchange.IsWaiting && limit > FirstWait)
            reply = WaitOn(limit - FirstWait, stop, out isDoubtful);
        hasReplied |= reply is not null;
        if (reply is null)
            Ending = exchange.IsWaiting && !output.IsTooLong && !errors.IsTooLong ? ChildEnding.TimedOut(isDoubtful) : HowItEnded();
        return reply;
    }

    /// <summary>Why the last request got no reply.</summary>
    public ChildEnding? Ending { get; private set; }

    /// <summary>Ends the child and waits until all that it printed has been read.</summary>
    public void Dispose()
    {
        Kill();
        exchange.Dispose();
        lifeline.Dispose();
        // What a grandchild still holds open is being read, and closing it would wait for that without an end.
        if (output.WaitForEnd())
            process.StandardOutput.Dispose();
        if (errors.WaitForEnd())
            process.StandardError.Dispose();
        process.Dispose();
        if (directory is not null)
            ChildFolder.TryRemove(directory);
    }

    private byte[]? WaitOn(TimeSpan limit, CancellationToken stop, out bool isDoubtful)
    {
        var before = ProcessorTime;
        byte[]? reply = exchange.Wait(limit, stop);
        isDoubtful = exchange.IsWaiting && !Processes.ProcessorTime.IsNearlyAll(ProcessorTime - before, limit);
        return reply;
    }

    private (Process Process, AnonymousPipeServerStream[] Pipes) Start(ChildRole role, ChildLimits limits)
    {
        AnonymousPipeServerStream[] pipes = [Pipe(PipeDirection.Out), Pipe(PipeDirection.In), Pipe(PipeDirection.Out)];
        var started = Process.Start(
            ChildCommand.Create(role, limits, pipes.Select(p => p.GetClientHandleAsString()), directory?.FullName ?? "/")
        )!;
        foreach (var pipe in pipes)
            pipe.DisposeLocalCopyOfClientHandle();
        return (started, pipes);
    }

    private static AnonymousPipeServerStream Pipe(PipeDirection direction) => new(direction, HandleInheritability.Inheritable);

    private void Kill() => ProcessGroup.Kill(process, isStarting: !hasReplied);

    private ChildEnding HowItEnded()
    {
        if (output.IsTooLong || errors.IsTooLong)
            return ChildEnding.PrintedTooMuch;
        // A reply that is no message leaves the child alive; a crash takes a moment to write its last words.
        if (exchange.IsNoReply)
            return ChildEnding.SentNoReply;
        if (!process.WaitForExit(TimeSpan.FromSeconds(2)))
            return ChildEnding.SentNoReply with { IsDoubtful = true };
        errors.WaitForEnd();
        return ChildEnding.From(process.ExitCode, errors.Text);
    }
}
