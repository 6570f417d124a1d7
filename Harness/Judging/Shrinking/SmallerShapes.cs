using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Judging.Shrinking;

/// <summary>The dimensions to try in place of those of a failing case, smallest first.</summary>
internal static class SmallerShapes
{
    private const int Most = 60;

    /// <param name="passed">The rungs below that are right: what only grows there need not be tried.</param>
    public static IEnumerable<Dimensions> Of(Dimensions failing, IReadOnlyCollection<Rung> passed)
    {
        var symbols = failing.Sizes.Select(s => s.Symbol).ToImmutableArray();
        return Growing(symbols)
            .Where(grown => !passed.Any(r => IsCovered(r, grown)))
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

    private static bool IsCovered(Rung rung, ImmutableArray<string> grown) =>
        rung.Growth switch
        {
            Growth.None => grown.IsEmpty,
            Growth.One => grown is [var only] && only == rung.Name,
            _ => false,
        };

    // All of size 2; then pairwise different, since a mistake may need that; then as they failed.
    private static IEnumerable<Dimensions> Sizes(ImmutableArray<string> symbols, ImmutableArray<string> grown, Dimensions failing) =>
        [
            With(symbols, s => grown.Contains(s) ? 2 : 1),
            With(symbols, s => grown.Contains(s) ? 2 + grown.IndexOf(s) : 1),
            With(symbols, s => grown.Contains(s) ? 3 : 1),
            With(symbols, s => grown.Contains(s) ? failing[s] : 1),
        ];

    private static Dimensions With(ImmutableArray<string> symbols, Func<string, int> size) => new([.. symbols.Select(s => (s, size(s)))]);

    private static long Size(Dimensions dimensions) => dimensions.Sizes.Aggregate(1L, (product, d) => product * d.Size);
}
