using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Students;

namespace GradCheck.Benchmarks.Catalogue;

/// <summary>A right solution of an exercise in one algebraic form, one of those in tests/Harness.Tests/References.</summary>
internal sealed record RightForm(string Name, object Instance)
{
    public static ImmutableArray<Exercise> Exercises { get; } = [.. ExerciseReader.ReadAll(typeof(ExerciseAttribute).Assembly)];

    /// <summary>Every form of an exercise; the first is the textbook's.</summary>
    public static ImmutableArray<RightForm> Of(Exercise exercise) =>
        [
            .. typeof(RightForm)
                .Assembly.GetTypes()
                .Where(t => t is { IsAbstract: false, IsNested: false } && exercise.Backward.IsAssignableFrom(t))
                .OrderBy(t => !t.Name.EndsWith("Reference", StringComparison.Ordinal))
                .ThenBy(t => t.Name, StringComparer.Ordinal)
                .Select(t => new RightForm(t.Name, Activator.CreateInstance(t)!)),
        ];

    /// <summary>What a method of the form returns.</summary>
    /// <exception cref="InvalidOperationException">It did not return, which no right form may.</exception>
    public Answer.Returned Returned(Case drawn, BackwardMethod method) =>
        StudentCode.Call(Instance, method.Method, drawn.ArgumentsOf(method)) as Answer.Returned
        ?? throw new InvalidOperationException($"{Name}.{method.Name} did not return at {drawn.Key}: a right form must.");
}
