using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;

namespace GradCheck.Tests.Samples;

/// <summary>The exercises that lead to the two-layer network, read once.</summary>
internal static class Course
{
    private static readonly string[] Names = ["AddBias", "Affine", "CrossEntropy", "MatMul", "Sigmoid", "Square", "TwoLayerNet"];

    public static IReadOnlyList<Exercise> Exercises { get; } =
    [.. ExerciseReader.ReadAll(typeof(TwoLayerNet).Assembly).Where(e => Names.Contains(e.Name))];

    public static Exercise Network => Named(nameof(TwoLayerNet));

    public static Exercise Named(string name) => Exercises.Single(e => e.Name == name);

    public static Gradient Gradient(this Exercise exercise, string name) => exercise.Gradients.Single(g => g.Name == name);

    public static Rung Rung(this Exercise exercise, string name) => ShapeLadder.Create(exercise).Single(r => r.Name == name);
}
