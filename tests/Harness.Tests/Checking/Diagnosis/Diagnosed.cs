using System.Collections.Concurrent;
using GradCheck.Diagnosis;
using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using GradCheck.Tests.Checking.Judging.Shrinking;
using GradCheck.Tests.Mistakes;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Checking.Diagnosis;

/// <summary>What is said of a gradient that was written down.</summary>
/// <param name="Code">Null where nothing is said.</param>
internal sealed record Diagnosed(Mistake Mistake, Finding? Finding, string? Code)
{
    private static readonly ConcurrentDictionary<Mistake, Lazy<Diagnosed>> Planted = new();

    /// <summary>The planted mistakes that are asked, each diagnosed once for whoever asks.</summary>
    public static IEnumerable<Diagnosed> Corpus => MistakeSample.All.Select(Of);

    public static Diagnosed Of(Mistake mistake) => Planted.GetOrAdd(mistake, m => new Lazy<Diagnosed>(() => Of(m, Shrunk.Of(m)))).Value;

    public static Finding? Of(Shrunk shrunk) =>
        Diagnostician.Diagnose(shrunk.Verdict with { Smallest = shrunk.Smallest }, Tolerance.Default, shrunk.Ask);

    // What passes within tolerance has a note instead.
    private static Diagnosed Of(Mistake mistake, Shrunk shrunk) =>
        Of(shrunk) is { } finding
            ? new Diagnosed(mistake, finding, finding.Code)
            : new Diagnosed(mistake, null, Notes.Create(shrunk.Verdict).Select(n => n.Code).FirstOrDefault(c => c == "imprecise"));
}
