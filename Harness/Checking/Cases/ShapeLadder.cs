using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Cases;

/// <summary>The shapes that an exercise is checked at, from the smallest to large, in the order in which a student generalises.</summary>
internal static class ShapeLadder
{
    /// <summary>Cases a rung, with upstream gradients of the usual size.</summary>
    public const int UsualCases = 3;

    // At one rung is enough: what is linear there is linear elsewhere.
    private static readonly ImmutableArray<UpstreamSize> OtherSizes = [UpstreamSize.Zero, UpstreamSize.Uneven];

    // The usual cases grow with their index, so that the first to fail is small enough to read; the third reaches 9 x 8. The others begin anew.
    private static readonly ImmutableArray<int> Largest = [4, 7, 9];
    private static readonly ImmutableArray<(int From, int To)> EqualSizes = [(2, 2), (3, 4), (5, 6)];

    // 64 x 64 at the least, whichever two dimensions the largest tensor has.
    private const int LargeFrom = 64;
    private const int LargeTo = 72;
    private const int MostOfManySides = 1 << 12;
    private const int MostCompared = 400;

    /// <summary>The rungs of an exercise: with one dimension, growing it alone is growing all.</summary>
    public static ImmutableArray<Rung> Create(Exercise exercise)
    {
        var sizes = exercise.Forward.Sizes;
        ImmutableArray<string> growing = [.. exercise.Forward.Symbols.Where(sizes.CanGrow)];
        var rungs = ImmutableArray.CreateBuilder<Rung>();
        rungs.Add(new Rung(sizes.BeginAtOne ? "scalar" : "smallest", Growth.None));
        rungs.AddRange(growing.Select(s => new Rung(s, Growth.One)));
        if (growing.Length > 1)
        {
            rungs.Add(new Rung("matrix", Growth.All));
            rungs.Add(new Rung("square", Growth.Equal));
        }
        if (growing.Length > 0)
            rungs.Add(new Rung("large", Growth.Large));
        return rungs.ToImmutable();
    }

    /// <summary>The cases of a rung: by their index, how large their upstream gradients are.</summary>
    public static ImmutableArray<UpstreamSize> CasesOf(Exercise exercise, Rung rung)
    {
        var usual = Enumerable.Repeat(UpstreamSize.Usual, UsualCases);
        bool tellsSizes =
            exercise.Gradients.Any(g => !g.Upstreams.IsEmpty)
            && rung == Create(exercise).Last(r => r.Growth is not (Growth.Equal or Growth.Large));
        return [.. tellsSizes ? usual.Concat(OtherSizes) : usual];
    }

    /// <summary>Draws a size for every dimension.</summary>
    public static Dimensions Draw(Rung rung, int index, Exercise exercise, Draw draw)
    {
        var (symbols, sizes) = (exercise.Forward.Symbols, exercise.Forward.Sizes);
        int largest = Math.Max(Largest[index % UsualCases], symbols.Length + 1);
        var drawn = rung.Growth switch
        {
            Growth.None => With(symbols, _ => 1),
            Growth.One => With(symbols, s => s == rung.Name ? draw.Whole(2, largest) : 1),
            Growth.All => Different(symbols, 2, largest, draw),
            Growth.Equal => Equal(symbols, EqualSizes[index % UsualCases], draw),
            _ => Different(symbols, LargeFrom, LargeTo + symbols.Length, draw),
        };
        // Where a size cannot be 1, all begin later. The smallest there are can always be had.
        var raised = sizes.Raised(s => Beyond(sizes.Smallest[s], drawn[s], rung.Growth)) ?? sizes.Smallest;
        return Fitting(raised, rung, exercise);
    }

    /// <summary>The next smaller sizes where a case is too large; null where there are none.</summary>
    public static Dimensions? Smaller(Dimensions dimensions, SizeRules sizes) =>
        dimensions
            .Sizes.OrderByDescending(d => d.Size)
            .SelectMany(d => Below(d.Size).Select(size => sizes.Raised(s => s == d.Symbol ? size : dimensions[s])))
            .OfType<Dimensions>()
            .FirstOrDefault(d => Product(d) < Product(dimensions));

    /// <summary>
    /// Whether a tensor of this shape has more numbers than a case of the rung should have: what is handed over has to fit, what is compared number by
    /// number takes its time, and where there are many sides loops are deep.
    /// </summary>
    public static bool IsTooLarge(ImmutableArray<int> sides, Rung rung) =>
        Tensor.CountOf(sides)
        > (
            rung.Growth != Growth.Large ? MostCompared
            : sides.Length > 2 ? MostOfManySides
            : Tensor.MostNumbers
        );

    // Half of it at large shapes, where steps of one would never end; otherwise all sizes below, so that no two become alike without need.
    private static IEnumerable<int> Below(int size) => size >= LargeFrom / 4 ? [size / 2] : Enumerable.Range(1, size - 1).Reverse();

    private static int Beyond(int smallest, int drawn, Growth growth) =>
        growth == Growth.Equal ? Math.Max(smallest, drawn) : smallest - 1 + drawn;

    private static Dimensions Fitting(Dimensions dimensions, Rung rung, Exercise exercise)
    {
        while (
            exercise.Shapes.Values.Any(shape => shape.IsKnown && IsTooLarge(shape.At(dimensions), rung))
            && (
                rung.Growth == Growth.Equal ? SmallerAlike(dimensions, exercise.Forward.Sizes) : Smaller(dimensions, exercise.Forward.Sizes)
            )
                is { } smaller
        )
            dimensions = smaller;
        return dimensions;
    }

    // What is square stays so, as far as bounds allow it.
    private static Dimensions? SmallerAlike(Dimensions dimensions, SizeRules sizes) =>
        sizes.Raised(s => dimensions[s] - 1) is { } smaller && Product(smaller) < Product(dimensions) ? smaller : null;

    private static long Product(Dimensions dimensions) => dimensions.Sizes.Aggregate(1L, (product, d) => product * d.Size);

    private static Dimensions Equal(ImmutableArray<string> symbols, (int From, int To) sizes, Draw draw)
    {
        int size = draw.Whole(sizes.From, sizes.To);
        return With(symbols, _ => size);
    }

    private static Dimensions Different(ImmutableArray<string> symbols, int from, int to, Draw draw)
    {
        var free = Enumerable.Range(from, to - from + 1).ToList();
        return With(
            symbols,
            _ =>
            {
                int size = free[draw.Whole(0, free.Count - 1)];
                free.Remove(size);
                return size;
            }
        );
    }

    private static Dimensions With(ImmutableArray<string> symbols, Func<string, int> size) => new([.. symbols.Select(s => (s, size(s)))]);
}
