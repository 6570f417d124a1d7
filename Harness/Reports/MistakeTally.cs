using System.Collections.Immutable;
using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Reports;

/// <summary>Counts the mistakes of a class, a submission at a time.</summary>
internal sealed class MistakeTally
{
    private readonly Dictionary<string, Counted> counts = new(StringComparer.Ordinal);

    public void Add(SubmissionResult result)
    {
        foreach (var mistake in result.Gradients.GroupBy(Mistake.Of).Where(m => m.Key is not null))
        {
            if (!counts.TryGetValue(mistake.Key!, out var counted))
                counts[mistake.Key!] = counted = new Counted();
            counted.Submissions++;
            foreach (var gradient in mistake.Select(g => (g.Exercise, g.Name)))
                counted.Gradients[gradient] = counted.Gradients.GetValueOrDefault(gradient) + 1;
        }
    }

    /// <summary>That of most submissions first.</summary>
    public IReadOnlyList<MistakeCount> Counts() =>
        [
            .. counts
                .Select(c => new MistakeCount(
                    c.Key,
                    c.Value.Gradients.Values.Sum(),
                    c.Value.Submissions,
                    [
                        .. c
                            .Value.Gradients.OrderByDescending(g => g.Value)
                            .ThenBy(g => g.Key.Exercise, StringComparer.Ordinal)
                            .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
                            .Select(g => (g.Key.Exercise, g.Key.Name, g.Value)),
                    ]
                ))
                .OrderByDescending(c => c.Submissions)
                .ThenByDescending(c => c.Gradients)
                .ThenBy(c => c.Code, StringComparer.Ordinal),
        ];

    private sealed class Counted
    {
        public int Submissions { get; set; }

        public Dictionary<(string Exercise, string Name), int> Gradients { get; } = [];
    }
}

/// <summary>How often a mistake was made in a class.</summary>
/// <param name="Code">As <see cref="Mistake"/> calls it.</param>
/// <param name="Gradients">In how many gradients, all submissions together.</param>
/// <param name="Submissions">In how many submissions.</param>
/// <param name="Where">The gradients, the most frequent first.</param>
internal sealed record MistakeCount(
    string Code,
    int Gradients,
    int Submissions,
    ImmutableArray<(string Exercise, string Name, int Count)> Where
);

/// <summary>What a mistake is called: by its diagnosis where there is one, otherwise by the outcome.</summary>
internal static class Mistake
{
    private const string Unknown = "unknown";

    /// <summary>A code; null where it is right, where it was not judged and where there is nothing that could be a mistake.</summary>
    public static string? Of(GradientResult gradient) =>
        gradient.Passed != false || gradient.Outcome is Outcome.NotImplemented or Outcome.Missing or Outcome.Rejected ? null
        : gradient.Diagnosis?.Code is { } code and not Unknown ? code
        : gradient.Outcome.Code();
}
