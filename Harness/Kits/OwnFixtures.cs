using System.Collections.Immutable;
using GradCheck.Loading;

namespace GradCheck.Kits;

/// <summary>An instructor's own exercises, as they go into a kit: source as source, an assembly with what it depends on.</summary>
internal static class OwnFixtures
{
    /// <summary>Where assemblies go.</summary>
    public const string Assemblies = "lib/";

    // Left out of what a student hands in, so that grading uses the instructor's own.
    private const string Sources = "tests/";

    /// <summary>Where a file that was named goes.</summary>
    public static string PlaceOf(string path) =>
        IsSource(path) ? Sources + PlainName(path) : $"{Assemblies}{FixtureImage.Create(path, File.ReadAllBytes(path)).Name}.dll";

    /// <exception cref="FixturesException">A file cannot be used.</exception>
    public static ImmutableArray<KitFile> Create(IReadOnlyCollection<string> paths)
    {
        var distinct = paths.DistinctBy(Path.GetFullPath).ToLookup(IsSource);
        var assemblies = new FixtureAssemblies();
        foreach (string path in distinct[false])
            assemblies.Add(FixtureImage.Create(path, File.ReadAllBytes(path)));
        var files = distinct[true]
            .Select(path => new KitFile(PlaceOf(path), [.. File.ReadAllBytes(path)]))
            .Concat(assemblies.Images.Select(i => new KitFile($"{Assemblies}{i.Name}.dll", [.. i.Bytes])))
            .ToImmutableArray();
        RefuseNamesakes(files);
        return files;
    }

    private static bool IsSource(string path) => Path.GetExtension(path).Equals(".cs", StringComparison.OrdinalIgnoreCase);

    // It is an option in a workflow file, where a space would begin another.
    private static string PlainName(string path) =>
        string.Concat(Path.GetFileName(path).Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'));

    private static void RefuseNamesakes(ImmutableArray<KitFile> files)
    {
        var twins = files
            .GroupBy(f => f.Path, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(g => g.Count() > 1 || g.Key == TestsFile.Path);
        if (twins is not null)
            throw new FixturesException($"{Path.GetFileName(twins.Key)} would be in the kit twice: rename one of the files.");
    }
}
