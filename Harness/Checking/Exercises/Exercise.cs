using System.Collections.Immutable;
using GradCheck.Fixtures;

namespace GradCheck.Exercises;

/// <summary>A trusted forward computation and the gradients that are asked of it. Read from its classes by the room Reading.</summary>
internal sealed class Exercise(string title, Forward forward, Type backward, ImmutableArray<Gradient> gradients)
{
    private readonly Lazy<IReadOnlyDictionary<Variable, Shape>> shapes = new(() => SymbolicShapes.Of(forward));

    public string Name => forward.Type.Name;

    public string Title => title;

    public Forward Forward => forward;

    /// <summary>The interface that a student implements.</summary>
    public Type Backward => backward;

    /// <summary>In reverse-mode order: from the loss backwards.</summary>
    public ImmutableArray<Gradient> Gradients => gradients;

    /// <summary>The shape of every variable in symbols.</summary>
    public IReadOnlyDictionary<Variable, Shape> Shapes => shapes.Value;

    /// <summary>What becomes of a case in which an entry lies exactly at a kink.</summary>
    public AtKinks AtKinks { get; init; }

    /// <summary>What the exercise sets of the tolerance.</summary>
    public ToleranceSetting Tolerance { get; init; } = new();

    public override string ToString() => Name;
}

/// <summary>What an exercise, or a run, sets of the tolerance; null leaves that number to whoever is asked next.</summary>
internal sealed record ToleranceSetting(double? Relative = null, double? Absolute = null)
{
    /// <summary>What <see cref="IsAllowed"/> allows, in words.</summary>
    public const string Range = "a number from 0 to below 1";

    /// <summary>From 1 on, zero would be as good as any answer.</summary>
    public static bool IsAllowed(double tolerance) => tolerance is >= 0 and < 1;
}
