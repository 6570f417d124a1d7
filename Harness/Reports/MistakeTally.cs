using GradCheck.Grading.Results;

namespace GradCheck.Reports;

/// <summary>Counts the mistakes of a class by their diagnosis, a submission at a time.</summary>
internal sealed class MistakeTally
{
    private readonly Dictionary<string, Counted> counts = new(StringComparer.Ordinal);

    public void Add(SubmissionResult result)
    {
        foreach (var mistake in result.Gradients.Where(g => g.Diagnosis?.Code is not null).GroupBy(g => g.Diagnosis!.Code!))
        {
            if (!counts.TryGetValue(mistake.Key, out var counted))
                counts[mistake.Key] = counted = new Counted();
            counted.Submissions++;
            foreach (var gradient in mistake)
                counted.Gradients[Name(gradient)] = counted.Gradients.GetValueOrDefault(Name(gradient)) + 1;
        }
    }

    /// <summary>The most frequent first; where nothing explains the numbers, last.</summary>
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
                            .ThenBy(g => g.Key, StringComparer.Ordinal)
                            .Select(g => (g.Key, g.Value)),
                    ]
                ))
                .OrderBy(c => c.Code == "unknown")
                .ThenByDescending(c => c.Gradients)
                .ThenBy(c => c.Code, StringComparer.Ordinal),
        ];

    private static string Name(GradientResult gradient) => $"{gradient.Exercise}.{gradient.Name}";

    private sealed class Counted
    {
        public int Submissions { get; set; }

        public Dictionary<string, int> Gradients { get; } = new(StringComparer.Ordinal);
    }
}
