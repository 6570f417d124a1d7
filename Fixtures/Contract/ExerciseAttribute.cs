namespace GradCheck.Fixtures;

/// <summary>
/// Marks a static class as an exercise: every public static method is a step, named after the tensor that it makes;
/// its parameters name the tensors that it reads. A parameter that no step makes is an input.
/// </summary>
/// <param name="title">What a student reads above the list of gradients.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExerciseAttribute(string title) : Attribute
{
    /// <summary>What a student reads above the list of gradients.</summary>
    public string Title { get; } = title;

    /// <summary>What becomes of a case in which an entry lies exactly at a kink.</summary>
    public AtKinks AtKinks { get; init; } = AtKinks.AcceptBetween;

    /// <summary>
    /// How far a number of a gradient may be off, relative to the larger of the student's and ours: from 0 to below 1.
    /// NaN where the exercise leaves it open; it is 1e-6 then.
    /// </summary>
    public double RelativeTolerance { get; set; } = double.NaN;

    /// <summary>
    /// How far a number of a gradient may be off, relative to the gradient's largest entry: from 0 to below 1.
    /// NaN where the exercise leaves it open; it is 1e-9 then.
    /// </summary>
    public double AbsoluteTolerance { get; set; } = double.NaN;
}
