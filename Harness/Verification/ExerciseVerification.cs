using System.Collections.Immutable;
using GradCheck.Asking;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;

namespace GradCheck.Verification;

/// <summary>Finds out what an exercise is good for: how sharp its reference is, what its draws hide, which planted bugs it catches.</summary>
internal static class ExerciseVerification
{
    /// <param name="solution">The path of a reference solution; null where there is none, and then no bug is planted.</param>
    /// <exception cref="Submissions.SubmissionException">The reference solution cannot be used.</exception>
    /// <exception cref="VerificationException">No bug can be planted in it.</exception>
    public static VerificationResult Run(Exercise exercise, string? solution, VerificationSettings settings, CancellationToken stop)
    {
        var compiler = new TrustedCompiler(settings.Contracts);
        var reference = solution is null ? null : ReferenceSolution.Read(solution, exercise, compiler);
        var tolerance = Tolerance.Create(settings.Tolerance, exercise.Tolerance);
        var references = new ReferenceSet(exercise, settings.Seed);
        var problems = reference?.Problems(references, tolerance, settings.ReferenceLimits, stop) ?? [];
        var findings = references
            .Rungs.SelectMany(rung => exercise.Gradients.Select(g => GradientFinding.Create(references, rung, g)))
            .ToImmutableArray();
        ImmutableArray<Fate>? fates =
            reference is null || !problems.IsEmpty
                ? null
                : new MutantRun(references, compiler, settings.Seed, tolerance, settings.MutantLimits).Run(
                    reference.File,
                    reference.Classes,
                    settings.Jobs,
                    stop
                );
        return new VerificationResult(
            exercise,
            [.. references.Rungs.Select(r => RungFinding.Create(references, r))],
            findings,
            [.. BlindSpots.Render(references, findings)],
            problems,
            fates
        );
    }
}

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
