using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Kits;

/// <summary>What makes a project of a kit: for the SDK, for editors, for version control, and for the student to read.</summary>
internal static class KitProject
{
    private static readonly string[] TestPackages = ["Microsoft.NET.Test.Sdk", "NUnit", "NUnit3TestAdapter"];

    public static IEnumerable<KitFile> Of(ImmutableArray<Exercise> exercises, KitPackage package, bool hasAssemblies)
    {
        yield return KitFile.Of("README.md", Readme.Of(exercises));
        yield return KitFile.Of(
            "Gradients.csproj",
            Templates.Fill("Gradients.csproj", ("packages", References(package)), ("assemblies", hasAssemblies ? Assemblies : ""))
        );
        yield return KitFile.Of("Gradients.slnx", Templates.Fill("Gradients.slnx"));
        yield return KitFile.Of("nuget.config", Templates.Fill("nuget.config"));
        yield return KitFile.Of(".gitignore", Templates.Fill("gitignore"));
        yield return KitFile.Of(".vscode/extensions.json", Templates.Fill("extensions.json"));
    }

    private const string Assemblies = "\n    <Reference Include=\"lib/*.dll\" />";

    private static string References(KitPackage package) =>
        PackageVersions.References(TestPackages.Select(p => (p, PackageVersions.Of(p))).Prepend((KitPackage.Id, $"[{package.Version}]")));
}
