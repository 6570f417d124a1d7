namespace GradCheck.Fixtures;

/// <summary>
/// Marks the interface that a student implements for an exercise. A method <c>TGrad</c> returns dLoss/dT; its parameters name
/// tensors (their values) or upstream gradients (<c>uGrad</c>). A method <c>Backward</c> returns several gradients as a tuple with named elements.
/// </summary>
/// <param name="forward">The static class that carries <see cref="ExerciseAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class BackwardOfAttribute(Type forward) : Attribute
{
    /// <summary>The static class that carries <see cref="ExerciseAttribute"/>.</summary>
    public Type Forward { get; } = forward;
}
