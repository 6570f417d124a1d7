using GradCheck.Isolation.Sandbox;

namespace GradCheck.Isolation.Working;

/// <summary>What a submission may use.</summary>
/// <param name="Call">Wall-clock time for one call of a method or a constructor.</param>
/// <param name="Submission">Wall-clock time for all calls of a submission.</param>
/// <param name="HeapBytes">The managed heap of its process.</param>
internal sealed record WorkerLimits(TimeSpan Call, TimeSpan Submission, long HeapBytes)
{
    public static WorkerLimits Default { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(60), 512L << 20);

    public IsolationKind Isolation { get; init; }
}
