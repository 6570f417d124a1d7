using GradCheck.Exercises;

namespace GradCheck.Kits;

/// <summary>The using directives of a generated file.</summary>
internal static class Usings
{
    /// <param name="exercises">Whose interfaces the file names.</param>
    /// <param name="others">Further namespaces.</param>
    public static string Of(IEnumerable<Exercise> exercises, params IEnumerable<string> others)
    {
        var spaces = exercises.Select(e => e.Backward.Namespace).OfType<string>().Concat(others).Distinct().Order(StringComparer.Ordinal);
        return string.Join('\n', spaces.Select(s => $"using {s};"));
    }
}
