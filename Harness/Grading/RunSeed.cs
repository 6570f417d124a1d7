using GradCheck.Cases;
using GradCheck.Records;
using GradCheck.Submissions;

namespace GradCheck.Grading;

/// <summary>What a run over a class draws its cases from, where nobody chose: a secret, so that no submission can know them.</summary>
internal static class RunSeed
{
    /// <summary>The chosen one, or that of an unfinished run over the same class, which this one goes on with, or a new one.</summary>
    public static Seed Choose(GradeSettings settings, IReadOnlyCollection<Submission> submissions, ResultsFolder folder)
    {
        if (settings.IsSeedChosen)
            return settings.Seed;
        return settings.UsesCache && Earlier(settings, submissions, folder) is { IsWhole: false } earlier ? earlier : Seed.Drawn();
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

    // Once a run is over its records name the seed, and whoever reads them knows its cases.
    private static Seed? Earlier(GradeSettings settings, IReadOnlyCollection<Submission> submissions, ResultsFolder folder) =>
        folder.EarlierClass is { Summary.NotRun: > 0 } unfinished && IsSameClass(unfinished, submissions) && IsAlike(unfinished, settings)
            ? unfinished.Run.Seed
            : null;

    private static bool IsSameClass(ClassResult unfinished, IReadOnlyCollection<Submission> submissions) =>
        unfinished.Summary.Submissions == submissions.Count && unfinished.Submissions.All(r => submissions.Any(s => s.Id == r.Id));

    private static bool IsAlike(ClassResult earlier, GradeSettings settings)
    {
        var now = settings.Facts(earlier.Run.StartedAt, earlier.Run.DurationMs);
        return earlier.Assignment?.Sha256 == settings.Marking.Record?.Sha256
            && earlier.Run.Policy == now.Policy
            && (earlier.Run.Fixtures ?? []).SequenceEqual(settings.Fixtures);
    }
}
