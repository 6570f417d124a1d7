using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Reading;

namespace GradCheck.Kits;

/// <summary>What a student reads first.</summary>
internal static class Readme
{
    // What Markdown takes for more than text.
    private const string Special = @"\`*_<>|#[]";

    public static string Of(ImmutableArray<Exercise> exercises) =>
        Templates.Fill(
            "README.md",
            ("titles", string.Join("; ", exercises.Select(e => Escaped(e.Title)))),
            ("files", string.Join(" and ", exercises.Select(e => $"`{EditableFile.NameOf(e)}`"))),
            ("is", exercises.Length == 1 ? "is" : "are"),
            ("first", exercises[0].Gradients[0].Name),
            ("exercises", string.Join("\n\n", exercises.Select(Exercise)))
        );

    private static string Exercise(Exercise exercise)
    {
        var shapes = SymbolicShapes.Of(exercise);
        var rows = exercise.Gradients.Select(g =>
            $"| `{g.Name}` | {shapes[g.Of]} | {string.Join(", ", g.Method.Parameters.Select(p => $"`{p.Name}` {shapes[p.Tensor]}"))} |"
        );
        return $"| {exercise.Name} | shape | given |\n| :-- | :-- | :-- |\n{string.Join("\n", rows)}";
    }

    private static string Escaped(string text) =>
        string.Concat(
            string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString())
        );
}
