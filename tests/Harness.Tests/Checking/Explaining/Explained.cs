using System.Collections.Concurrent;
using GradCheck.Exercises;
using GradCheck.Explaining;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Checking.Explaining;

/// <summary>Explanations of the catalogue's gradients at seed 1, each made once.</summary>
internal static class Explained
{
    private static readonly ConcurrentDictionary<string, Explanation> Made = new();

    public static IEnumerable<string> Catalogue => Grade.Settings.Catalogue.Select(e => e.Name);

    /// <summary>All gradients of an exercise.</summary>
    public static IEnumerable<Explanation> All(string exercise) =>
        Grade.Exercise(exercise).Gradients.Select(g => Of($"{exercise}.{g.Name}"));

    /// <param name="gradient"><c>TwoLayerNet.B2Grad</c></param>
    public static Explanation Of(string gradient) =>
        Made.GetOrAdd(gradient, name => Of(Grade.Exercise(name.Split('.')[0]), name.Split('.')[1]));

    public static Explanation Of(Exercise exercise, string gradient, int seed = 1) =>
        Explainer.Explain(exercise, exercise.Gradients.Single(g => g.Name == gradient), seed);

    /// <summary>All that a page says in words.</summary>
    public static string Words(Explanation explanation) =>
        string.Join('\n', ExplanationPage.Render(explanation).Blocks.OfType<Block.Paragraph>().Select(p => p.Text));
}
