using System.Collections.Immutable;
using System.Globalization;
using GradCheck.Records;

namespace GradCheck.Reports.Diffs;

/// <summary>Why a result may differ: all that a record says of how it came about, before and now.</summary>
internal static class Causes
{
    public static ImmutableArray<Cause> Create(SubmissionResult old, SubmissionResult @new)
    {
        var named = new[]
        {
            new Cause("submission", Short(old.Submission.Sha256), Short(@new.Submission.Sha256)),
            new Cause("seed", old.Run.Seed.ToString(), @new.Run.Seed.ToString()),
            First("points", old, @new, g => g.MaxPoints.ToString(CultureInfo.InvariantCulture)),
            First("tolerance", old, @new, g => g.Tolerance is { } tolerance ? Text(tolerance) : null),
            new Cause("harness", old.Run.Harness, @new.Run.Harness),
            new Cause("isolation", old.Run.Isolation, @new.Run.Isolation),
        }
            .Where(c => c.Old != c.New)
            .ToImmutableArray();
        if (!named.IsEmpty)
            return named;
        // The key is of everything that a result follows from, also of what has no field of its own.
        return [new Cause(old.Key == @new.Key ? "unknown" : "options", Old: null, New: null)];
    }

    /// <summary>For people: <c>seed 1 to 2</c>.</summary>
    public static string Words(Cause cause) =>
        cause.Code switch
        {
            "submission" => "other content",
            "options" => "other options, exercises or build of gradcheck",
            "unknown" => "nothing recorded differs: it does not answer alike each time, or time ran out",
            _ => $"{cause.Code} {cause.Old} to {cause.New}",
        };

    // Of the first gradient that both have, and that was judged by another one.
    private static Cause First(string code, SubmissionResult old, SubmissionResult @new, Func<GradientResult, string?> of)
    {
        var before = old.Gradients.ToDictionary(g => (g.Exercise, g.Name), of);
        var other = @new
            .Gradients.Select(g => (Old: before.GetValueOrDefault((g.Exercise, g.Name)), New: of(g)))
            .FirstOrDefault(p => p.Old is not null && p.New is not null && p.Old != p.New);
        return new Cause(code, other.Old, other.New);
    }

    private static string Text(ToleranceResult tolerance) =>
        string.Create(CultureInfo.InvariantCulture, $"{tolerance.Relative:0.###e-0} ({tolerance.Absolute:0.###e-0} absolute)");

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}

/// <summary>Something that differs between two runs of a submission, and so may be why its result does.</summary>
/// <param name="Code">
/// <c>submission</c>, <c>seed</c>, <c>points</c> (of the first gradient that is worth others), <c>tolerance</c>, <c>harness</c>, <c>isolation</c>; <c>options</c> where it is none of these and the keys
/// differ all the same; <c>unknown</c> where nothing that is recorded differs.
/// </param>
/// <param name="Old">What it was, in a few characters; null where that cannot be said.</param>
internal sealed record Cause(string Code, string? Old, string? New);
