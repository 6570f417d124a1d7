using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Loading;

namespace GradCheck.Kits;

/// <summary>
/// A folder for a student: a file to edit for each exercise, its tests, and this program as a package, so that nothing else is needed but the .NET
/// SDK and NuGet.
/// </summary>
internal static class Kit
{
    /// <param name="exercises">What is to be solved, in the order in which it is shown.</param>
    /// <param name="fixtures">The files of an instructor's own exercises, which go into the kit.</param>
    /// <exception cref="FixturesException">A file of an instructor's cannot be used.</exception>
    public static ImmutableArray<KitFile> Create(ImmutableArray<Exercise> exercises, IReadOnlyCollection<string> fixtures)
    {
        var package = KitPackage.Pack();
        var own = OwnFixtures.Create(fixtures);
        return
        [
            .. exercises.Select(e => KitFile.Create(EditableFile.NameOf(e), EditableFile.Render(e))),
            KitFile.Create(TestsFile.Path, TestsFile.Render(exercises)),
            .. own,
            package.File,
            .. KitProject.Create(
                exercises,
                package,
                hasAssemblies: own.Any(f => f.Path.StartsWith(OwnFixtures.Assemblies, StringComparison.Ordinal))
            ),
            .. KitWorkflow.Create(exercises, package, fixtures.Select(OwnFixtures.PlaceOf).Distinct(StringComparer.Ordinal)),
        ];
    }
}

/// <summary>Writes a kit where nothing is yet.</summary>
internal static class KitFolder
{
    /// <summary>Whether something lies there that a kit could overwrite or mix with.</summary>
    public static bool IsTaken(string path) =>
        File.Exists(path) || Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any();

    public static void Write(string path, IEnumerable<KitFile> files)
    {
        foreach (var file in files)
        {
            string place = Path.Combine([path, .. file.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place, file.Content.AsSpan());
        }
    }
}
