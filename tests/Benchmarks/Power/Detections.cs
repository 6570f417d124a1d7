using GradCheck.Benchmarks.Publishing;

namespace GradCheck.Benchmarks.Power;

/// <summary>How many planted errors of each size were found, by row of a table.</summary>
internal sealed class Detections
{
    private readonly Dictionary<(string Row, int Exponent), Proportion> found = [];

    /// <summary>The sizes, as powers of ten, that are planted: 1e-12 to 1.</summary>
    public static IReadOnlyList<int> Exponents { get; } = [.. Enumerable.Range(-12, 13)];

    public IEnumerable<string> Rows => found.Keys.Select(k => k.Row).Distinct();

    /// <summary>Nothing of nothing where the row or the size was not tried.</summary>
    public Proportion this[string row, int exponent] => found.GetValueOrDefault((row, exponent));

    public void Add(string row, int exponent, bool isFound) =>
        found[(row, exponent)] = this[row, exponent] + new Proportion(isFound ? 1 : 0, 1);
}
