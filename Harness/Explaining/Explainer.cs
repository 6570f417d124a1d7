using System.Globalization;
using GradCheck.Exercises;
using GradCheck.Explaining.Structures;
using GradCheck.Numerics;
using GradCheck.Reading;

namespace GradCheck.Explaining;

/// <summary>Explains a gradient from numbers alone: nothing is known of a step but what it makes of what it is given.</summary>
internal static class Explainer
{
    // At each of two shapes: that a number is the same in all of them is no accident.
    private const int Draws = 12;

    // Two numbers that are normalised are -1 and 1 whatever they are: a shape at which the Jacobian vanishes explains nothing.
    private const double Vanishing = 0.1;

    public static Explanation Explain(Exercise exercise, Gradient gradient, int seed)
    {
        var evidence = Gather(exercise, gradient, seed);
        var shown = evidence.Samples[0].Case;
        var ways = evidence.Ways();
        return new Explanation(
            gradient,
            shown,
            evidence.Shapes.ToDictionary(
                s => s.Key,
                s => AtCase(s.Value, shown.Values[s.Key.Index].RowCount, shown.Values[s.Key.Index].ColumnCount)
            ),
            ways,
            Contraction.Of(shown, gradient, ways),
            new EntryReference(new Objective(shown, gradient)),
            [.. evidence.Samples.Skip(1).GroupBy(s => s.Case.Dimensions).Select(g => (g.Key, g.Count()))]
        );
    }

    private static Evidence Gather(Exercise exercise, Gradient gradient, int seed)
    {
        var shapes = SymbolicShapes.Of(exercise);
        var ends = Evidence.Ends(exercise, gradient);
        var (first, second) = SmallShapes.Of(exercise.Forward.Symbols, shapes[gradient.Of], [.. ends.Select(e => shapes[e])]);
        var (atFirst, atSecond) = (Usual(exercise, gradient, first, seed), Usual(exercise, gradient, second, seed));
        if (Size(atFirst) < Vanishing * Size(atSecond))
            (first, atFirst, atSecond) = (second, atSecond, atFirst);
        var shown = Sample.Readable(exercise, gradient, first, seed);
        return new Evidence(
            exercise,
            gradient,
            shapes,
            [shown, .. atFirst.Concat(atSecond).Where(s => s.IsKnown)],
            [.. Reach.Of(shown, gradient).Zip(Reach.Of(atSecond[0], gradient))]
        );
    }

    private static List<Sample> Usual(Exercise exercise, Gradient gradient, Dimensions dimensions, int seed) =>
        [.. Enumerable.Range(0, Draws).Select(index => Sample.Usual(exercise, gradient, dimensions, seed, index))];

    // The median.
    private static double Size(List<Sample> samples) => samples.Select(s => s.Largest).Order().ElementAt(samples.Count / 2);

    // A side that is no dimension, such as D + H, has the size that it has in the case.
    private static Shape AtCase(Shape shape, int rows, int columns) => new(AtCase(shape.Rows, rows), AtCase(shape.Columns, columns));

    private static string AtCase(string side, int size) => Shape.IsNumber(side) ? size.ToString(CultureInfo.InvariantCulture) : side;
}
