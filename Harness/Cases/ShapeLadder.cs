using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Cases;

/// <summary>The shapes that an exercise is checked at, from scalar to large, in the order in which a student generalises.</summary>
internal static class ShapeLadder
{
    /// <summary>Cases a rung.</summary>
    public const int Cases = 3;

    // The cases of a rung grow with their index, so that the first to fail is small enough to read. The last reaches 9 x 8.
    private static readonly ImmutableArray<int> Largest = [4, 7, 9];
    private static readonly ImmutableArray<(int From, int To)> EqualSizes = [(2, 2), (3, 4), (5, 6)];

    // 64 x 64 at the least, whichever two dimensions the largest tensor has.
    private const int LargeFrom = 64;
    private const int LargeTo = 72;

    /// <summary>The rungs of an exercise: with one dimension, growing it alone is growing all.</summary>
    public static ImmutableArray<Rung> Of(Exercise exercise)
    {
        var symbols = exercise.Forward.Symbols;
        var rungs = ImmutableArray.CreateBuilder<Rung>();
        rungs.Add(new Rung("scalar", Growth.None));
        rungs.AddRange(symbols.Select(s => new Rung(s, Growth.One)));
        if (symbols.Length > 1)
        {
            rungs.Add(new Rung("matrix", Growth.All));
            rungs.Add(new Rung("square", Growth.Equal));
        }
        if (symbols.Length > 0)
            rungs.Add(new Rung("large", Growth.Large));
        return rungs.ToImmutable();
    }

    /// <summary>Draws a size for every dimension.</summary>
    public static Dimensions Draw(Rung rung, int index, ImmutableArray<string> symbols, Draw draw)
    {
        int largest = Math.Max(Largest[Math.Min(index, Largest.Length - 1)], symbols.Length + 1);
        return rung.Growth switch
        {
            Growth.None => With(symbols, _ => 1),
            Growth.One => With(symbols, s => s == rung.Name ? draw.Whole(2, largest) : 1),
            Growth.All => Different(symbols, 2, largest, draw),
            Growth.Equal => Equal(symbols, EqualSizes[Math.Min(index, EqualSizes.Length - 1)], draw),
            _ => Different(symbols, LargeFrom, LargeTo + symbols.Length, draw),
        };
    }

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
