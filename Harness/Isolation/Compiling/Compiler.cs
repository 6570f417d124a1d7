using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Sandbox;
using GradCheck.Isolation.Wire;
using GradCheck.Submissions;

namespace GradCheck.Isolation.Compiling;

/// <summary>The parent's side of a warm compiler process, which is replaced when it dies or hangs. Not safe for use by two threads.</summary>
internal sealed class Compiler(CompilerLimits limits, CancellationToken stop) : IDisposable
{
    private static readonly byte[] Nothing = new CompileRequest(
        CompileRequest.Submission,
        [new SourceFile("Nothing.cs", "")],
        []
    ).ToFrame();

    private ChildProcess? process;

    /// <summary>Compiles a submission. Source that the compiler dies of, twice, or that takes too long is an error like any other.</summary>
    public CompileReply Compile(ImmutableArray<SourceFile> files, params ImmutableArray<byte[]> contracts) =>
        Compile(new CompileRequest(CompileRequest.Submission, files, contracts));

    /// <inheritdoc cref="Compile(ImmutableArray{SourceFile}, ImmutableArray{byte[]})"/>
    /// <exception cref="StartFailedException">The compiler did not come up.</exception>
    public CompileReply Compile(CompileRequest source)
    {
        byte[] request = source.ToFrame();
        bool wasWarm = process is not null;
        process ??= Start();
        var clock = Stopwatch.StartNew();
        var reply = Ask(request, out var ending);
        // A process that served others may have died of what they left behind.
        if (reply is null && wasWarm && !ending!.IsTimeout)
            reply = Ask(request, out ending);
        reply ??= new CompileReply([GaveUp(source.Files[0], ending!)], [], [], []) { IsDoubtful = ending!.IsDoubtful };
        return reply with { Took = clock.Elapsed };
    }

    public void Dispose() => Stop();

    private CompileReply? Ask(byte[] request, out ChildEnding? ending)
    {
        process ??= Start();
        var payload = process.Ask(request, limits.Compile, stop);
        ending = process.Ending;
        if (payload is not null)
            return CompileReply.FromPayload(payload);
        Stop();
        return null;
    }

    // A compiler that has compiled nothing yet takes longest: no source is blamed for that.
    private ChildProcess Start()
    {
        var started = new ChildProcess(ChildRole.Compiler, new ChildLimits(limits.Isolation, limits.HeapBytes, Frame.MostBytes));
        if (started.Ask(Nothing, StartFailedException.LongestStart, stop) is not null)
            return started;
        started.Dispose();
        throw new StartFailedException(ChildRole.Compiler, started.Ending!.Reason);
    }

    private SourceError GaveUp(SourceFile file, ChildEnding ending)
    {
        string reason = ending switch
        {
            { IsTimeout: true } => string.Create(
                CultureInfo.InvariantCulture,
                $"it was not done after {limits.Compile.TotalSeconds:0.#} s"
            ),
            { IsStackOverflow: true } => "something in it is nested too deeply",
            _ => ending.Reason,
        };
        return new SourceError(file.Path, 0, 0, SourceErrorIds.CompilerDied, $"The C# compiler gave up on this source: {reason}.");
    }

    private void Stop()
    {
        process?.Dispose();
        process = null;
    }
}

/// <summary>What compiling a submission may use.</summary>
/// <param name="Compile">Wall-clock time for one submission.</param>
/// <param name="HeapBytes">The managed heap of the compiler process.</param>
internal sealed record CompilerLimits(TimeSpan Compile, long HeapBytes)
{
    public static CompilerLimits Default { get; } = new(TimeSpan.FromSeconds(20), 1L << 30);

    public IsolationKind Isolation { get; init; }
}
