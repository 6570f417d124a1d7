using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Judging.Shrinking;

/// <summary>The dimensions to try in place of those of a failing case, smallest first.</summary>
internal static class SmallerShapes
{
    private const int Most = 60;

    public static IEnumerable<Dimensions> Of(Dimensions failing)
    {
        var symbols = failing.Sizes.Select(s => s.Symbol).ToImmutableArray();
        return Growing(symbols)
            .SelectMany(grown => Sizes(symbols, grown, failing))
            .Where(d => Size(d) < Size(failing))
            .DistinctBy(d => d.ToString())
            .Take(Most);
    }

    // Every choice of dimensions that exceed 1, few before many.
    private static IEnumerable<ImmutableArray<string>> Growing(ImmutableArray<string> symbols) =>
        Enumerable
            .Range(0, 1 << symbols.Length)
            .Select(bits => symbols.Where((_, i) => (bits >> i & 1) == 1).ToImmutableArray())
            .OrderBy(grown => grown.Length);

    // All of size 2; then pairwise different, since a mistake may need that; then as they failed. None is larger than it was.
    private static IEnumerable<Dimensions> Sizes(ImmutableArray<string> symbols, ImmutableArray<string> grown, Dimensions failing) =>
        [
            With(symbols, s => grown.Contains(s) ? Math.Min(2, failing[s]) : 1),
            With(symbols, s => grown.Contains(s) ? Math.Min(2 + grown.IndexOf(s), failing[s]) : 1),
            With(symbols, s => grown.Contains(s) ? Math.Min(3, failing[s]) : 1),
            With(symbols, s => grown.Contains(s) ? failing[s] : 1),
        ];

    private static Dimensions With(ImmutableArray<string> symbols, Func<string, int> size) => new([.. symbols.Select(s => (s, size(s)))]);

    private static long Size(Dimensions dimensions) => dimensions.Sizes.Aggregate(1L, (product, d) => product * d.Size);
}
