using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Explaining;

/// <summary>Explains a gradient from numbers alone: nothing is known of a step but what it makes of what it is given.</summary>
internal static class Explainer
{
    // At each of two shapes: that a number is the same in all of them is no accident.
    private const int Draws = 12;

    // Two numbers that are normalised are -1 and 1 whatever they are: a shape at which the Jacobian vanishes explains nothing.
    private const double Vanishing = 0.1;

    public static Explanation Explain(Exercise exercise, Gradient gradient, Seed seed)
    {
        var evidence = Gather(exercise, gradient, seed);
        var shown = evidence.Samples[0].Case;
        var ways = evidence.Ways();
        return new Explanation(
            gradient,
            shown,
            evidence.Shapes.ToDictionary(s => s.Key, s => AtCase(s.Value, shown.Values[s.Key.Index].Sides)),
            ways,
            Contraction.Create(shown, gradient, ways),
            new EntryReference(new Objective(shown, gradient)),
            [.. evidence.Samples.Skip(1).GroupBy(s => s.Case.Dimensions).Select(g => (g.Key, g.Count()))]
        );
    }

    private static SampledGradient Gather(Exercise exercise, Gradient gradient, Seed seed)
    {
        var shapes = exercise.Shapes;
        var ends = SampledGradient.Ends(exercise, gradient);
        var (first, second) = SmallShapes.Create(exercise.Forward, shapes[gradient.Of], [.. ends.Select(e => shapes[e])]);
        var (atFirst, atSecond) = (Usual(exercise, gradient, first, seed), Usual(exercise, gradient, second, seed));
        if (Size(atFirst) < Vanishing * Size(atSecond))
            (first, atFirst, atSecond) = (second, atSecond, atFirst);
        var shown = Sample.Readable(exercise, gradient, first, seed);
        return new SampledGradient(
            exercise,
            gradient,
            shapes,
            [shown, .. atFirst.Concat(atSecond).Where(s => s.IsKnown)],
            [.. Reach.Create(shown, gradient).Zip(Reach.Create(atSecond[0], gradient))]
        );
    }

    private static List<Sample> Usual(Exercise exercise, Gradient gradient, Dimensions dimensions, Seed seed) =>
        [.. Enumerable.Range(0, Draws).Select(index => Sample.Usual(exercise, gradient, dimensions, seed, index))];

    // The median.
    private static double Size(List<Sample> samples) => samples.Select(s => s.Largest).Order().ElementAt(samples.Count / 2);

    // A side that no expression is known of has the size that it has in the case.
    private static Shape AtCase(Shape shape, ImmutableArray<int> sides) =>
        shape.IsKnown
            ? shape
            : new([.. sides.Select((size, i) => shape.Sides.ElementAtOrDefault(i) is { IsKnown: true } side ? side : Side.Number(size))]);
}

/// <summary>The numbers that a gradient is explained from.</summary>
/// <param name="Shapes">Of every tensor, in symbols.</param>
/// <param name="Samples">The one that is shown, then others at its shape and at another one; of these only such as are known.</param>
/// <param name="Reaches">What reaches what, for each way, at the shape that is shown and at the other.</param>
internal sealed record SampledGradient(
    Exercise Exercise,
    Gradient Gradient,
    IReadOnlyDictionary<Variable, Shape> Shapes,
    ImmutableArray<Sample> Samples,
    ImmutableArray<(Reach Shown, Reach Other)> Reaches
)
{
    // T alone is replaced, by that of the next sample of the same shape; often, for a gate may stay as it is a few times.
    private readonly ImmutableArray<(Sample Before, Sample After)> changes =
    [
        .. Samples
            .Zip(Samples.Skip(1))
            .Where(p => p.First.Case.Dimensions == p.Second.Case.Dimensions)
            .Select(p => (Before: p.First, After: p.First.With(p.Second, Gradient)))
            .Where(p => p.After.IsKnown),
    ];

    /// <summary>The tensors that T's gradient is handed in for, or the loss: the ways out of T lead to them.</summary>
    public static ImmutableArray<Variable> Ends(Exercise exercise, Gradient gradient) =>
        gradient.Upstreams.IsEmpty ? [exercise.Forward.Loss!] : gradient.Upstreams;

    public ImmutableArray<Way> Ways() => [.. Ends(Exercise, Gradient).Select(Way)];

    private Way Way(Variable end, int index)
    {
        var steps = Steps(end);
        var (output, input) = (Shapes[end], Shapes[Gradient.Of]);
        var beside = steps.SelectMany(s => s.Reads).Except(steps.Select(s => s.Makes)).Where(t => t != Gradient.Of).Distinct();
        var structure = StructureReader.Read(
            [.. Samples.Select(s => new Observation(s.Case, s.Jacobians[index]))],
            [.. SidesOf(output, end), .. SidesOf(input, Gradient.Of)],
            Reaches[index],
            isLinear: !changes.IsEmpty && changes.All(c => AreSame(c.Before.Jacobians[index], c.After.Jacobians[index])),
            [.. beside.Select(t => (t, Shapes[t]))]
        );
        return new Way(end, steps, Samples[0].Jacobians[index], structure);
    }

    // As many as there are indices, even where no expression is known.
    private ImmutableArray<Side> SidesOf(Shape shape, Variable of) =>
        Gradient.Upstreams.IsEmpty && of == Exercise.Forward.Loss ? []
        : shape.Sides.Length == Samples[0].Case.Values[of.Index].Sides.Length ? shape.Sides
        : [.. Samples[0].Case.Values[of.Index].Sides.Select(_ => Side.Unknown)];

    private ImmutableArray<Step> Steps(Variable end) =>
        Gradient.IsTotal ? Exercise.Forward.Between(Gradient.Of, [end]) : [.. Exercise.Forward.Steps.Where(s => s.Makes == end)];

    private static bool AreSame(LocalJacobian one, LocalJacobian other) => one.Indices().All(i => one.AreSame(one[i], other[i]));
}
