using System.Text.RegularExpressions;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Tensors;

/// <summary>Exercises of every type and number of sides, each in a folder with right and wrong answers.</summary>
internal static partial class TensorExercises
{
    private static string Root => Repository.PathOf("tests", "Harness.Tests", "Tensors");

    public static string[] Names => [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    public static IEnumerable<TensorAnswer> Answers =>
        Names.SelectMany(name =>
            Directory
                .GetFiles(Path.Combine(Root, name), "*.cs")
                .Where(f => Path.GetFileName(f) != "Exercise.cs")
                .Order(StringComparer.Ordinal)
                .Select(f => Read(name, f))
        );

    public static string ExerciseFile(string name) => Path.Combine(Root, name, "Exercise.cs");

    public static TensorAnswer Answer(string name, string answer) => Read(name, Path.Combine(Root, name, $"{answer}.cs"));

    private static TensorAnswer Read(string name, string path) =>
        new(name, path, [.. Expectation().Matches(File.ReadAllText(path)).Select(m => m.Groups["what"].Value)]);

    [GeneratedRegex(@"^// (?<what>\w+Grad .+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Expectation();
}

/// <param name="Wrong">The gradients that do not pass, as <c>XGrad wrong-value at N</c>; of what throws, the exception's type behind the outcome.</param>
internal sealed record TensorAnswer(string Exercise, string Path, string[] Wrong)
{
    public override string ToString() => $"{Exercise}/{System.IO.Path.GetFileNameWithoutExtension(Path)}";
}
