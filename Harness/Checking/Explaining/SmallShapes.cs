using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>Sizes that are small enough to read and all different, so that no two dimensions can be taken for each other.</summary>
internal static class SmallShapes
{
    // From 2 on a sum shows as a sum.
    private const int Smallest = 2;

    // What fits a screen; with three dimensions nothing does, and the smallest Jacobian is best.
    private const int MostEntries = 36;

    // 120 orders; who has more dimensions in one step gets them in the order of the exercise.
    private const int MostOrdered = 5;

    // A side that is no dimension, such as D+H, is not known before the step has run.
    private const int Unknown = 4;

    /// <summary>Two draws of sizes in which every dimension that the Jacobian has differs: what holds at both is no accident of one shape.</summary>
    /// <param name="symbols">All dimensions of the exercise.</param>
    /// <param name="input">The shape of T.</param>
    /// <param name="outputs">The shapes of what T flows into.</param>
    public static (Dimensions First, Dimensions Second) Create(
        ImmutableArray<string> symbols,
        Shape input,
        IReadOnlyCollection<Shape> outputs
    )
    {
        var named = outputs.Prepend(input).SelectMany(s => s.Symbols).ToHashSet();
        var own = symbols.Where(named.Contains).ToList();
        var sizes = Enumerable.Range(Smallest, own.Count).ToList();
        var orders = own.Count <= MostOrdered ? Orders(sizes).ToList() : [sizes];
        var first =
            orders.Find(o => Entries(Sized(symbols, own, o), input, outputs) <= MostEntries)
            ?? orders.MinBy(o => Entries(Sized(symbols, own, o), input, outputs))!;
        var second = own.Count == 1 ? [.. first.Select(s => s + 1)] : first.Skip(1).Concat(first.Take(1)).ToList();
        return (Sized(symbols, own, first), Sized(symbols, own, second));
    }

    private static Dimensions Sized(ImmutableArray<string> symbols, List<string> own, List<int> sizes)
    {
        int next = Smallest + own.Count;
        return new Dimensions([.. symbols.Select(s => (s, own.IndexOf(s) is >= 0 and var i ? sizes[i] : next++))]);
    }

    private static int Entries(Dimensions dimensions, Shape input, IEnumerable<Shape> outputs) =>
        Entries(dimensions, input) * outputs.Sum(o => Entries(dimensions, o));

    private static int Entries(Dimensions dimensions, Shape shape) => Size(dimensions, shape.Rows) * Size(dimensions, shape.Columns);

    private static int Size(Dimensions dimensions, string side) =>
        Shape.IsNumber(side) && side.Length > 1 ? Unknown : Shape.Size(side, dimensions);

    // In lexicographic order.
    private static IEnumerable<List<int>> Orders(List<int> sizes) =>
        sizes.Count == 0
            ?
            [
                [],
            ]
            : sizes.SelectMany(s => Orders([.. sizes.Where(other => other != s)]).Select(rest => (List<int>)[s, .. rest]));
}
