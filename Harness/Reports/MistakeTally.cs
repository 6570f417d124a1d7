using GradCheck.Grading.Results;

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
