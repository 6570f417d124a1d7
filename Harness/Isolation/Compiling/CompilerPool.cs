using System.Collections.Concurrent;
using GradCheck.Isolation.Wire;

namespace GradCheck.Isolation.Compiling;

/// <summary>
/// Warm compilers, shared by all jobs. One is enough as long as sources are honest: it takes milliseconds. Another is started only while
/// every one is stuck.
/// </summary>
internal sealed class CompilerPool(CompilerLimits limits, CancellationToken stop) : IDisposable
{
    // Longer than a cold start takes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly BlockingCollection<Compiler> idle = [new Compiler(limits, stop)];

    /// <inheritdoc cref="Compiler.Compile(CompileRequest)"/>
    public CompileReply Compile(CompileRequest source)
    {
        if (!idle.TryTake(out var compiler, (int)Patience.TotalMilliseconds, stop))
            compiler = new Compiler(limits, stop);
        try
        {
            return compiler.Compile(source);
        }
        finally
        {
            idle.Add(compiler, CancellationToken.None);
        }
    }

    /// <summary>Ends the compilers; nobody may be compiling.</summary>
    public void Dispose()
    {
        foreach (var compiler in idle)
            compiler.Dispose();
        idle.Dispose();
    }
}
