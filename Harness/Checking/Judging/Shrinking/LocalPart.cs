using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Judging.Shrinking;

/// <summary>
/// The part of an exercise that one gradient's check depends on. The tensors that its steps read can be given any numbers, whatever would have made
/// them; what the steps make follows.
/// </summary>
internal sealed class LocalPart
{
    private readonly ImmutableArray<Step> steps;

    private LocalPart(Gradient gradient, ImmutableArray<Variable> free, ImmutableArray<Step> steps)
    {
        Gradient = gradient;
        Free = free;
        this.steps = steps;
    }

    public Gradient Gradient { get; }

    /// <summary>What can be given numbers.</summary>
    public ImmutableArray<Variable> Free { get; }

    public static LocalPart Create(Gradient gradient, Forward forward)
    {
        var ends = gradient.Upstreams.IsEmpty ? [forward.Loss!] : gradient.Upstreams;
        ImmutableArray<Step> run = gradient.IsTotal
            ? forward.Between(gradient.Of, ends)
            : [.. forward.Steps.Where(s => ends.Contains(s.Makes))];
        var free = run.SelectMany(s => s.Reads).Except(run.Select(s => s.Makes)).OrderBy(t => t.Index).ToImmutableArray();
        var known = free.Concat(run.Select(s => s.Makes));
        bool isEnough = gradient.Method.Parameters.All(p => p.IsUpstream || known.Contains(p.Variable));
        // A method that is given more than its steps tell of needs the whole exercise behind it.
        return isEnough ? new LocalPart(gradient, free, run) : new LocalPart(gradient, [.. forward.Inputs], forward.Steps);
    }

    /// <summary>The case with these numbers.</summary>
    /// <param name="free">A value for each of <see cref="Free"/>, in that order.</param>
    /// <param name="upstreams">A value for each upstream of the gradient, in that order.</param>
    public Case With(Case like, Dimensions dimensions, IReadOnlyList<Tensor> free, IReadOnlyList<Tensor> upstreams)
    {
        var values = new Tensor?[like.Values.Count];
        for (int i = 0; i < Free.Length; i++)
            values[Free[i].Index] = free[i];
        foreach (var step in steps)
            values[step.Makes.Index] = step.Run(values);
        var given = new Tensor?[like.Values.Count];
        for (int i = 0; i < upstreams.Count; i++)
            given[Gradient.Upstreams[i].Index] = upstreams[i];
        return new Case(like.Exercise, $"{like.Key}, made smaller", like.Rung, like.Index, dimensions, values!, given)
        {
            UpstreamSize = like.UpstreamSize,
        };
    }

    public ImmutableArray<Tensor> FreeOf(Case drawn) => [.. Free.Select(t => drawn.Values[t.Index])];

    public ImmutableArray<Tensor> UpstreamsOf(Case drawn) => [.. Gradient.Upstreams.Select(t => drawn.Upstreams[t.Index]!)];
}
