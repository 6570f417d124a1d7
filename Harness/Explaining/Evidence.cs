using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Explaining.Structures;

namespace GradCheck.Explaining;

/// <summary>The numbers that a gradient is explained from.</summary>
/// <param name="Shapes">Of every tensor, in symbols.</param>
/// <param name="Samples">The one that is shown, then others at its shape and at another one; of these only such as are known.</param>
/// <param name="Reaches">What reaches what, for each way, at the shape that is shown and at the other.</param>
internal sealed record Evidence(
    Exercise Exercise,
    Gradient Gradient,
    IReadOnlyDictionary<Tensor, Shape> Shapes,
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
    public static ImmutableArray<Tensor> Ends(Exercise exercise, Gradient gradient) =>
        gradient.Upstreams.IsEmpty ? [exercise.Forward.Loss!] : gradient.Upstreams;

    public ImmutableArray<Way> Ways() => [.. Ends(Exercise, Gradient).Select(Way)];

    private Way Way(Tensor end, int index)
    {
        var steps = Steps(end);
        var (output, input) = (Shapes[end], Shapes[Gradient.Of]);
        var beside = steps.SelectMany(s => s.Reads).Except(steps.Select(s => s.Makes)).Where(t => t != Gradient.Of).Distinct();
        var structure = StructureReader.Read(
            [.. Samples.Select(s => new Observation(s.Case, s.Jacobians[index]))],
            [output.Rows, output.Columns, input.Rows, input.Columns],
            Reaches[index],
            isLinear: !changes.IsEmpty && changes.All(c => AreSame(c.Before.Jacobians[index], c.After.Jacobians[index])),
            [.. beside.Select(t => (t, Shapes[t]))]
        );
        return new Way(end, steps, Samples[0].Jacobians[index], structure);
    }

    private ImmutableArray<Step> Steps(Tensor end) =>
        Gradient.IsTotal ? Exercise.Forward.Between(Gradient.Of, [end]) : [.. Exercise.Forward.Steps.Where(s => s.Makes == end)];

    private static bool AreSame(LocalJacobian one, LocalJacobian other) => one.Indices().All(i => one.AreSame(one[i], other[i]));
}
