using System.Collections.Immutable;
using GradCheck.Diagnosis;
using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using GradCheck.Tests.Checking.Judging.Shrinking;
using GradCheck.Tests.Mistakes;

namespace GradCheck.Tests.Checking.Diagnosis;

/// <summary>What is said of a gradient that was written down.</summary>
/// <param name="Code">Null where nothing is said.</param>
internal sealed record Diagnosed(Mistake Mistake, Finding? Finding, string? Code)
{
    private static readonly Lazy<ImmutableArray<Diagnosed>> Planted = new(() => [.. Shrunk.Corpus.Select(s => Of(s.Mistake, s.Shrunk))]);

    /// <summary>Every planted mistake, diagnosed once for whoever asks.</summary>
    public static ImmutableArray<Diagnosed> Corpus => Planted.Value;

    public static Finding? Of(Shrunk shrunk) =>
        Diagnostician.Diagnose(shrunk.Verdict with { Smallest = shrunk.Smallest }, Tolerance.Default, shrunk.Ask);

    // What passes within tolerance has a note instead.
    private static Diagnosed Of(Mistake mistake, Shrunk shrunk) =>
        Of(shrunk) is { } finding
            ? new Diagnosed(mistake, finding, finding.Code)
            : new Diagnosed(mistake, null, Notes.Of(shrunk.Verdict).Select(n => n.Code).FirstOrDefault(c => c == "imprecise"));
}
