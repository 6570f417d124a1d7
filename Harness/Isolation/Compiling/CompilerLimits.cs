using GradCheck.Isolation.Sandbox;

namespace GradCheck.Isolation.Compiling;

/// <summary>What compiling a submission may use.</summary>
/// <param name="Compile">Wall-clock time for one submission.</param>
/// <param name="HeapBytes">The managed heap of the compiler process.</param>
internal sealed record CompilerLimits(TimeSpan Compile, long HeapBytes)
{
    public static CompilerLimits Default { get; } = new(TimeSpan.FromSeconds(20), 1L << 30);

    public IsolationKind Isolation { get; init; }
}
