using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Benchmarks.Catalogue;

/// <summary>Cases of an exercise as grading draws them, but for the ones that it would draw again.</summary>
internal static class DrawnCases
{
    /// <summary>Every rung of the given kinds, index after index, seed after seed, without end; none where the exercise has no such rung.</summary>
    public static IEnumerable<Case> Of(Exercise exercise, params Growth[] growths)
    {
        var rungs = ShapeLadder.Create(exercise).Where(r => growths.Contains(r.Growth)).ToList();
        for (int seed = 1; rungs.Count > 0; seed++)
        for (int index = 0; index < ShapeLadder.UsualCases; index++)
            foreach (var rung in rungs)
                yield return CaseDrawer.Draw(exercise, seed, rung, index);
    }
}
