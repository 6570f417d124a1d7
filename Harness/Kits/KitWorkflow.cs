using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Kits;

/// <summary>
/// What grades a student's repository on GitHub. The action is this repository's own, file for file; what it builds is the package that lies in the
/// kit, with its dependencies from NuGet: nothing has to be published for it.
/// </summary>
internal static class KitWorkflow
{
    private const string Action = ".github/gradcheck";

    // In the workspace of a run: a class of one submission, which the repository is checked out as.
    private const string Class = "submission";
    private const string Place = $"{Class}/gradients";

    private const string Assignment = $"{Action}/assignment.json";

    private static readonly string[] Scripts = ["sandbox.sh", "gradcheck.sh", "grade.sh", "report.sh", "post.sh", "end.sh"];

    /// <summary>What the program needs beside the package of a kit.</summary>
    internal static readonly string[] Dependencies =
    [
        "Newtonsoft.Json",
        "Microsoft.CodeAnalysis.CSharp",
        "Basic.Reference.Assemblies.Net100",
        "System.CommandLine",
        "Spectre.Console",
        "CsvHelper",
        "YamlDotNet",
        "Fluid.Core",
        "TimeZoneConverter",
        "Octokit",
    ];

    /// <param name="fixtures">The files of an instructor's own exercises, as they lie in the kit.</param>
    public static IEnumerable<KitFile> Create(ImmutableArray<Exercise> exercises, KitPackage package, IEnumerable<string> fixtures) =>
        [
            KitFile.Create(
                ".github/workflows/gradcheck.yml",
                Templates.Fill("gradcheck.yml", ("place", Place), ("class", Class), ("options", Options(fixtures)))
            ),
            KitFile.Create($"{Action}/action.yml", Templates.Fill("action.yml")),
            KitFile.Create($"{Action}/global.json", Templates.Fill("global.json")),
            // Hints as few as the comment gives: a student's own tests give more to whoever asks.
            KitFile.Create(Assignment, Templates.Fill("assignment.json", ("exercises", Names(exercises)))),
            // Where the action looks for its program.
            KitFile.Create($"{Action}/Harness/Harness.csproj", Templates.Fill("grader.csproj", ("packages", References(package)))),
            .. Scripts.Select(s => KitFile.Create($"{Action}/.github/action/{s}", Templates.Fill(s))),
        ];

    private static string Options(IEnumerable<string> fixtures) =>
        string.Join(' ', [$"--assignment {Place}/{Assignment}", .. fixtures.Select(f => $"--fixtures {Place}/{f}")]);

    private static string Names(ImmutableArray<Exercise> exercises) => string.Join(", ", exercises.Select(e => $"\"{e.Name}\""));

    private static string References(KitPackage package) =>
        PackageVersions.References(
            Dependencies.Select(d => (d, PackageVersions.Render(d))).Prepend((KitPackage.Id, $"[{package.Version}]"))
        );
}
