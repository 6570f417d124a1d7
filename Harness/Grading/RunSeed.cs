using GradCheck.Cases;
using GradCheck.Records;

namespace GradCheck.Grading;

/// <summary>What a run over a class draws its cases from, where nobody chose: a secret, so that no submission can know them.</summary>
internal static class RunSeed
{
    /// <summary>The chosen one, or that of the earlier run which this one goes on with, or a new one.</summary>
    public static Seed Choose(GradeSettings settings, ResultsFolder folder)
    {
        if (settings.IsSeedChosen)
            return settings.Seed;
        return settings.UsesCache && Earlier(settings, folder) is { IsWhole: false } earlier ? earlier : Seed.Drawn();
    }

    /// <summary>What to say of it.</summary>
    public static string Sentence(GradeSettings settings)
    {
        if (settings.Seed == CaseDrawer.UsualSeed)
            return $"Students' own tests use seed {CaseDrawer.UsualSeed}, so they have these cases: leave --seed out, or give 32 hexadecimal digits.";
        return settings.Seed.IsWhole
            ? "A whole number as a seed can be searched for by a submission: leave --seed out, or give 32 hexadecimal digits."
            : $"Seed {settings.Seed}: --seed {settings.Seed} repeats this run.";
    }

    // Graded by something else, nothing is kept of it, and its seed is as good as told.
    private static Seed? Earlier(GradeSettings settings, ResultsFolder folder) =>
        folder.EarlierClass() is { } earlier && IsAlike(earlier, settings) ? earlier.Run.Seed : null;

    private static bool IsAlike(ClassResult earlier, GradeSettings settings)
    {
        var now = settings.Facts(earlier.Run.StartedAt, earlier.Run.DurationMs);
        return earlier.Assignment?.Sha256 == settings.Marking.Record?.Sha256
            && earlier.Run.Policy == now.Policy
            && (earlier.Run.Fixtures ?? []).SequenceEqual(settings.Fixtures);
    }
}
