using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;

namespace GradCheck.Judging.Shrinking;

/// <summary>The dimensions to try in place of those of a failing case, smallest first.</summary>
internal static class SmallerShapes
{
    private const int Most = 60;

    public static IEnumerable<Dimensions> Create(Dimensions failing, SizeRules sizes)
    {
        var symbols = failing.Sizes.Select(s => s.Symbol).ToImmutableArray();
        return Growing(symbols)
            .SelectMany(grown => Sizes(symbols, grown, failing, sizes))
            .OfType<Dimensions>()
            .Where(d => Size(d) < Size(failing) && d.Sizes.All(s => s.Size <= failing[s.Symbol]))
            .DistinctBy(d => d.ToString())
            .Take(Most);
    }

    // Every choice of dimensions that are larger than at their smallest, few before many.
    private static IEnumerable<ImmutableArray<string>> Growing(ImmutableArray<string> symbols) =>
        Enumerable
            .Range(0, 1 << symbols.Length)
            .Select(bits => symbols.Where((_, i) => (bits >> i & 1) == 1).ToImmutableArray())
            .OrderBy(grown => grown.Length);

    // All one beyond the smallest; then pairwise different, since a mistake may need that; then as they failed. None is larger than it was.
    private static IEnumerable<Dimensions?> Sizes(
        ImmutableArray<string> symbols,
        ImmutableArray<string> grown,
        Dimensions failing,
        SizeRules sizes
    )
    {
        return
        [
            With(s => sizes.Smallest[s] + 1),
            With(s => sizes.Smallest[s] + 1 + grown.IndexOf(s)),
            With(s => sizes.Smallest[s] + 2),
            With(s => failing[s]),
        ];

        Dimensions? With(Func<string, int> size) =>
            sizes.Raised(s => grown.Contains(s) ? Math.Min(size(s), failing[s]) : Math.Min(sizes.Smallest[s], failing[s]));
    }

    private static long Size(Dimensions dimensions) => dimensions.Sizes.Aggregate(1L, (product, d) => product * d.Size);
}

/// <summary>Cuts a case down to smaller dimensions: a part of every input and upstream gradient.</summary>
internal static class Crop
{
    /// <param name="start">Of a side of this size, the place of the first row or column to keep, where there is room for it.</param>
    public static Case To(Case drawn, Dimensions dimensions, Func<int, int> start)
    {
        var forward = drawn.Exercise.Forward;
        var values = new Tensor?[forward.Variables.Length];
        foreach (var input in forward.Inputs)
            values[input.Index] = Within(Part(drawn.Values[input.Index], input.Declared!.At(dimensions), start), input.Domain, dimensions);
        forward.Run(values);
        var upstreams = drawn.Upstreams.Select((upstream, i) => upstream is null ? null : Part(upstream, values[i]!.Sides, start));
        return new Case(drawn.Exercise, drawn.Key, drawn.Rung, drawn.Index, dimensions, values!, [.. upstreams])
        {
            UpstreamSize = drawn.UpstreamSize,
        };
    }

    private static Tensor Part(Tensor whole, ImmutableArray<int> sides, Func<int, int> start)
    {
        var first = whole.Sides.Select((side, i) => Math.Clamp(start(side), 0, side - sides[i])).ToArray();
        return Tensor
            .Zeros(sides)
            .Map((at, _) => whole[Tensor.PlaceOf([.. Tensor.IndexOf(at, sides).Select((index, i) => first[i] + index)], whole.Sides)]);
    }

    // A row number must stay one.
    private static Tensor Within(Tensor tensor, DomainAttribute? domain, Dimensions dimensions) =>
        domain is WholeAttribute whole ? tensor.Map(v => v % Draw.Below(whole, dimensions)) : tensor;
}
