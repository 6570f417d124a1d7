using GradCheck.Benchmarks.FalseAlarms;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Tests.Quotients;

namespace GradCheck.Benchmarks.Numerical;

/// <summary>The ladder of an exercise at inputs that are hard to compute with, as those of an instructor's own exercise may be.</summary>
internal static class HardCases
{
    /// <summary>Every case of usual size; fewer where the exercise has nothing to alter, or overflows when altered.</summary>
    public static IEnumerable<ReferenceCase> Of(Exercise exercise, int seed, Alteration alteration)
    {
        var random = new Random(seed);
        var altered =
            from rung in JudgedStudent.Rungs(exercise)
            from index in Enumerable.Range(0, ShapeLadder.UsualCases)
            select alteration.Of(CaseDrawer.Draw(exercise, seed, rung, index), random);
        return altered.OfType<Case>().Select(ReferenceCase.At);
    }
}
