using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Kits;

/// <summary>What makes a project of a kit: for the SDK, for editors, for version control, and for the student to read.</summary>
internal static class KitProject
{
    private static readonly string[] TestPackages = ["Microsoft.NET.Test.Sdk", "NUnit", "NUnit3TestAdapter"];

    public static IEnumerable<KitFile> Create(ImmutableArray<Exercise> exercises, KitPackage package, bool hasAssemblies)
    {
        yield return KitFile.Create("README.md", Readme.Render(exercises));
        yield return KitFile.Create(
            "Gradients.csproj",
            Templates.Fill("Gradients.csproj", ("packages", References(package)), ("assemblies", hasAssemblies ? Assemblies : ""))
        );
        yield return KitFile.Create("Gradients.slnx", Templates.Fill("Gradients.slnx"));
        yield return KitFile.Create("nuget.config", Templates.Fill("nuget.config"));
        yield return KitFile.Create(".gitignore", Templates.Fill("gitignore"));
        yield return KitFile.Create(".vscode/extensions.json", Templates.Fill("extensions.json"));
    }

    private const string Assemblies = "\n    <Reference Include=\"lib/*.dll\" />";

    private static string References(KitPackage package) =>
        PackageVersions.References(
            TestPackages.Select(p => (p, PackageVersions.Render(p))).Prepend((KitPackage.Id, $"[{package.Version}]"))
        );
}

/// <summary>What a student reads first.</summary>
internal static class Readme
{
    // What Markdown takes for more than text.
    private const string Special = @"\`*_<>|#[]";

    public static string Render(ImmutableArray<Exercise> exercises) =>
        Templates.Fill(
            "README.md",
            ("titles", string.Join("; ", exercises.Select(e => Escaped(e.Title)))),
            ("files", string.Join(" and ", exercises.Select(e => $"`{EditableFile.NameOf(e)}`"))),
            ("is", exercises.Length == 1 ? "is" : "are"),
            (
                "smallest",
                exercises.All(e => e.Forward.Sizes.BeginAtOne)
                    ? "all dimensions 1 (`scalar`)"
                    : "the smallest sizes that there are (`smallest`, or `scalar` where all are 1)"
            ),
            ("first", exercises[0].Gradients[0].Name),
            ("exercises", string.Join("\n\n", exercises.Select(Exercise)))
        );

    private static string Exercise(Exercise exercise)
    {
        var shapes = exercise.Shapes;
        var rows = exercise.Gradients.Select(g =>
            $"| `{g.Name}` | {shapes[g.Of]} | {string.Join(", ", g.Method.Parameters.Select(p => $"`{p.Name}` {shapes[p.Variable]}"))} |"
        );
        return $"| {exercise.Name} | shape | given |\n| :-- | :-- | :-- |\n{string.Join("\n", rows)}";
    }

    private static string Escaped(string text) =>
        string.Concat(
            string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString())
        );
}
