using System.Collections.Immutable;

namespace GradCheck.Exercises;

/// <summary>dLoss/dT of one tensor T, as one element of what a backward method returns.</summary>
internal sealed class Gradient(Variable of, BackwardMethod method, int position)
{
    public Variable Of => of;

    public BackwardMethod Method => method;

    /// <summary>Its place in what the method returns.</summary>
    public int Position => position;

    public string Name => Of.GradientName;

    /// <summary>The tensors whose gradients the method is given; empty where the gradient is of the loss itself.</summary>
    public ImmutableArray<Variable> Upstreams { get; } = [.. method.Upstreams];

    /// <summary>
    /// Whether T reaches the upstreams through every step between them (a <c>Backward</c> method, or the loss itself),
    /// or only as a direct argument of the steps that make them.
    /// </summary>
    public bool IsTotal => Upstreams.IsEmpty || Method.Name == BackwardMethod.SeveralGradients;

    public override string ToString() => Name;
}
