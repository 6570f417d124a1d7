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

    // Each is differentiated at two dozen draws.
    private const int MostTried = 1_500;

    // 120 orders; who has more dimensions in one step gets them in the order of the exercise.
    private const int MostOrdered = 5;

    // A side that is no dimension, such as D+H, is not known before the step has run.
    private const int Unknown = 4;

    /// <summary>Two draws of sizes in which every dimension that the Jacobian has differs: what holds at both is no accident of one shape.</summary>
    /// <param name="input">The shape of T.</param>
    /// <param name="outputs">The shapes of what T flows into.</param>
    public static (Dimensions First, Dimensions Second) Create(Forward forward, Shape input, IReadOnlyCollection<Shape> outputs)
    {
        var symbols = forward.Symbols;
        var named = outputs.Prepend(input).SelectMany(s => s.Symbols).ToHashSet();
        var own = symbols.Where(named.Contains).ToList();
        // With many dimensions, sizes that all differ make a Jacobian that nobody reads: then only the first two do.
        var choices = new List<List<int>>
        {
            Enumerable.Range(Smallest, own.Count).ToList(),
            own.Select((_, i) => i == 1 ? Smallest + 1 : Smallest).ToList(),
            own.Select((_, i) => i < 2 ? Smallest + i : 1).ToList(),
        };
        var sizes = choices.Find(c => Entries(Sized(forward, own, c), input, outputs) <= MostTried) ?? choices[^1];
        var orders = own.Count <= MostOrdered ? Orders(sizes).ToList() : [sizes];
        var first =
            orders.Find(o => Entries(Sized(forward, own, o), input, outputs) <= MostEntries)
            ?? orders.MinBy(o => Entries(Sized(forward, own, o), input, outputs))!;
        var second = own.Count == 1 ? [.. first.Select(s => s + 1)] : first.Skip(1).Concat(first.Take(1)).ToList();
        return (Sized(forward, own, first), Sized(forward, own, second));
    }

    private static Dimensions Sized(Forward forward, List<string> own, List<int> sizes)
    {
        int next = Smallest + own.Count;
        var wished = forward.Symbols.ToDictionary(s => s, s => own.IndexOf(s) is >= 0 and var i ? sizes[i] : next++);
        return forward.Sizes.Raised(s => wished[s] - 1 + forward.Sizes.Smallest[s]) ?? forward.Sizes.Smallest;
    }

    private static long Entries(Dimensions dimensions, Shape input, IEnumerable<Shape> outputs) =>
        Entries(dimensions, input) * outputs.Sum(o => Entries(dimensions, o));

    private static long Entries(Dimensions dimensions, Shape shape) =>
        shape.Sides.Aggregate(1L, (count, side) => count * (side.IsKnown ? Math.Max(1, side.At(dimensions)) : Unknown));

    // In lexicographic order.
    private static IEnumerable<List<int>> Orders(List<int> sizes) =>
        sizes.Count == 0
            ?
            [
                [],
            ]
            : sizes.SelectMany((s, i) => Orders([.. sizes.Where((_, other) => other != i)]).Select(rest => (List<int>)[s, .. rest]));
}
