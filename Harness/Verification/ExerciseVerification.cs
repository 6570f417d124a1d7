using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Verification.Findings;
using GradCheck.Verification.Mutants;

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
        var tolerance = Tolerance.Of(settings.Tolerance, exercise.Tolerance);
        var references = new ReferenceSet(exercise, settings.Seed);
        var problems = reference?.Problems(references, tolerance, settings.ReferenceLimits, stop) ?? [];
        var findings = references
            .Rungs.SelectMany(rung => exercise.Gradients.Select(g => GradientFinding.Of(references, rung, g)))
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
            [.. references.Rungs.Select(r => RungFinding.Of(references, r))],
            findings,
            [.. BlindSpots.Of(references, findings)],
            problems,
            fates
        );
    }
}
