using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Fixtures;

namespace GradCheck.Numerics;

/// <summary>A derivative for each entry: a tiny one beside large ones would hide in a norm.</summary>
internal sealed class EntryReference : ReferenceGradient
{
    private readonly Derivative[] entries;

    /// <param name="atKinks">Whether an entry at a kink has a set of right answers, or is unknown.</param>
    public EntryReference(Objective objective, AtKinks atKinks = AtKinks.AcceptBetween)
        : base(objective)
    {
        entries = new Derivative[Count];
        for (int at = 0; at < entries.Length; at++)
        {
            var derivative = FiniteDifference.Entry(objective, at);
            entries[at] = derivative.IsAtKink && atKinks == AtKinks.DrawAgain ? Derivative.Unknown : derivative;
        }
        double largest = entries.Where(e => e.IsKnown).Select(e => Math.Abs(e.Value)).DefaultIfEmpty(0).Max();
        Scale = Scale.Create(objective, largest);
        IsKnown = Array.TrueForAll(entries, e => e.IsKnown);
    }

    public override bool IsKnown { get; }

    public Scale Scale { get; }

    /// <summary>An entry by its place in row-major order.</summary>
    public Derivative this[int entry] => entries[entry];

    /// <summary>The entry by a second ladder with other steps.</summary>
    public Derivative Again(int entry) => FiniteDifference.Entry(Objective, entry, again: true);

    /// <summary>The values without their bars.</summary>
    public Tensor ToTensor() => new(Sides, Array.ConvertAll(entries, e => e.Value));
}

/// <summary>What a gradient is at one case, by finite differences of the trusted forward pass; the same for every student.</summary>
internal abstract class ReferenceGradient(Objective objective)
{
    /// <summary>How long each side of the tensor is, and so of its gradient.</summary>
    public ImmutableArray<int> Sides => objective.At.Sides;

    /// <summary>How many numbers the tensor has, and so its gradient.</summary>
    public int Count => (int)objective.At.Count;

    /// <summary>Whether every number in it can be trusted.</summary>
    public abstract bool IsKnown { get; }

    protected Objective Objective => objective;
}
