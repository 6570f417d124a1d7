using System.Collections.Immutable;
using GradCheck.Fixtures;
using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Wire;
using GradCheck.Submissions;

namespace GradCheck.Isolation.Compiling;

/// <summary>The parent's side of a warm compiler process, which is replaced when it dies or hangs. Not safe for use by two threads.</summary>
internal sealed class Compiler(CompilerLimits limits, CancellationToken stop) : IDisposable
{
    private ChildProcess? process;

    /// <summary>Compiles a submission. Source that the compiler dies of, twice, is the source's fault: an error like any other.</summary>
    public CompileReply Compile(ImmutableArray<SourceFile> files)
    {
        byte[] request = new CompileRequest(files, [typeof(ExerciseAttribute).Assembly.Location]).ToFrame();
        bool wasWarm = process is not null;
        var reply = Ask(request, out string reason);
        // A process that served others may have died of what they left behind.
        if (reply is null && wasWarm)
            reply = Ask(request, out reason);
        return reply
            ?? new CompileReply(
                [new SourceError(files[0].Path, 0, 0, SourceErrorIds.CompilerDied, $"The C# compiler gave up on this source: {reason}.")],
                [],
                [],
                []
            );
    }

    public void Dispose() => Stop();

    private CompileReply? Ask(byte[] request, out string reason)
    {
        process ??= new ChildProcess(ChildRole.Compiler, limits.HeapBytes);
        if (process.Ask(request, limits.Compile, stop) is { } payload)
        {
            reason = "";
            return CompileReply.FromPayload(payload);
        }
        reason = process.Ending!.IsTimeout ? $"it was not done after {limits.Compile.TotalSeconds:0.#} s" : process.Ending.Reason;
        Stop();
        return null;
    }

    private void Stop()
    {
        process?.Dispose();
        process = null;
    }
}
