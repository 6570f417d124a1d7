using System.Collections.Concurrent;
using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Cases;

/// <summary>
/// One draw of all dimensions, inputs and upstream gradients; (seed, exercise, rung, index) determines it.
/// </summary>
/// <param name="Key">What it was drawn from; another key is another case.</param>
/// <param name="Values">The value of every tensor, by <see cref="Variable.Index"/>.</param>
/// <param name="Upstreams">The gradient handed in for every tensor that some method takes one of, by <see cref="Variable.Index"/>.</param>
internal sealed record Case(
    Exercise Exercise,
    string Key,
    Rung Rung,
    int Index,
    Dimensions Dimensions,
    IReadOnlyList<Tensor> Values,
    IReadOnlyList<Tensor?> Upstreams
)
{
    /// <summary>How large the upstream gradients are.</summary>
    public UpstreamSize UpstreamSize { get; init; }

    /// <summary>Whether every dimension is as small as it can be.</summary>
    public bool IsSmallest => Dimensions.Sizes.All(d => d.Size == Exercise.Forward.Sizes.Smallest[d.Symbol]);

    // The same for every submission of a class.
    private readonly ConcurrentDictionary<BackwardMethod, ImmutableArray<Tensor>> arguments = new();

    /// <summary>What the harness hands to a backward method, in the order of its parameters.</summary>
    public ImmutableArray<Tensor> ArgumentsOf(BackwardMethod method) =>
        arguments.GetOrAdd(
            method,
            m => [.. m.Parameters.Select(p => p.IsUpstream ? Upstreams[p.Variable.Index]! : Values[p.Variable.Index])]
        );
}
