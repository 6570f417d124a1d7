using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Isolation.Working;

namespace GradCheck.Verification;

/// <summary>What a verification is told.</summary>
internal sealed record VerificationSettings
{
    /// <summary>Chooses the cases, as a grading run with the same seed does.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>What the run sets of the tolerance; the rest is the exercise's.</summary>
    public ToleranceSetting Tolerance { get; init; } = new();

    /// <summary>Images of the instructor's assemblies, where the exercise is not built in.</summary>
    public ImmutableArray<byte[]> Contracts { get; init; } = [];

    /// <summary>What the reference may use, as a submission may.</summary>
    public WorkerLimits ReferenceLimits { get; init; } = WorkerLimits.Default;

    /// <summary>What all mutants of an assembly may use together: some never end, so that one call is given little.</summary>
    public WorkerLimits MutantLimits { get; init; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromHours(1), WorkerLimits.Default.HeapBytes);

    /// <summary>Assemblies of mutants judged at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
