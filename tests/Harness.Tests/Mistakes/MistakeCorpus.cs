using System.Collections.Immutable;
using System.Reflection;
using GradCheck.Exercises;
using GradCheck.Fixtures;

namespace GradCheck.Tests.Mistakes;

/// <summary>Every planted bug, and the right form of every gradient that has one, from the classes <c>TwoLayerNetMistakes</c> and so on.</summary>
internal static class MistakeCorpus
{
    private const string Suffix = "Mistakes";

    public static ImmutableArray<Exercise> Exercises { get; } = [.. ExerciseReader.ReadAll(typeof(ExerciseAttribute).Assembly)];

    private static readonly ImmutableArray<MethodInfo> Methods =
    [
        .. typeof(MistakeCorpus)
            .Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(MistakeCorpus).Namespace && t.Name.EndsWith(Suffix, StringComparison.Ordinal))
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)),
    ];

    /// <summary>The right forms, by exercise and gradient.</summary>
    public static ImmutableArray<WrittenGradient> Rights { get; } =
    [.. Methods.Where(m => m.IsDefined(typeof(RightAttribute))).Select(m => Written(m, m.Name))];

    /// <summary>The planted bugs, exercise after exercise, in the order in which they are written.</summary>
    public static ImmutableArray<Mistake> All { get; } =
    [
        .. from method in Methods
        let label = method.GetCustomAttribute<MistakeAttribute>()
        where label is not null
        let written = Written(method, label.Gradient)
        select new Mistake(written, Rights.Single(r => r.Gradient == written.Gradient), label),
    ];

    private static WrittenGradient Written(MethodInfo body, string gradient)
    {
        var exercise = Exercises.Single(e => e.Name + Suffix == body.DeclaringType!.Name);
        return new WrittenGradient(exercise, exercise.Gradients.Single(g => g.Name == gradient), body);
    }
}
