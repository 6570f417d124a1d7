using System.Collections.Immutable;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>Chooses the layout that a class lies in.</summary>
internal static class LayoutChoice
{
    private const string Auto = "auto";

    // A download may lie in a folder of its own, and an archive's maker may add another.
    private const int MostWrappers = 3;

    private static readonly FolderLayout Folders = new();

    private static readonly ImmutableArray<ILayout> Platforms =
    [
        new MoodleLayout(),
        new CanvasLayout(),
        new GradescopeLayout(),
        new BlackboardLayout(),
        new ClassroomLayout(),
    ];

    public static IEnumerable<string> Names => [Auto, Folders.Name, .. Platforms.Select(p => p.Name)];

    /// <summary>The layout of a name of <see cref="Names"/>; null where it is to be seen from the files.</summary>
    public static ILayout? Of(string name) => name == Folders.Name ? Folders : Platforms.FirstOrDefault(p => p.Name == name);

    /// <param name="layout">The layout that was asked for; null where it is to be seen from the files.</param>
    /// <param name="isArchive">Whether the folder is an archive, which its maker may have wrapped in a folder.</param>
    public static ChosenLayout Sort(IFolder folder, ILayout? layout, bool isArchive)
    {
        var places = Places(folder);
        if (layout is null or FolderLayout)
            return layout is null && Platform(places) is { } chosen
                ? chosen
                : new ChosenLayout(Folders, Folders.Sort(isArchive ? Unwrapped(places) : places[0]), []);
        return places.Select(p => Sorted(layout, p)).FirstOrDefault(s => !s.Sorted.Submissions.IsEmpty)
            ?? new ChosenLayout(layout, layout.Sort(places[0]), []);
    }

    private static ChosenLayout? Platform(IReadOnlyList<FileGroup> places) =>
        places.SelectMany(place => Platforms.Where(p => p.Fits(place)).Select(p => Sorted(p, place))).FirstOrDefault();

    // Whatever a platform did not make is somebody's all the same.
    private static ChosenLayout Sorted(ILayout layout, FileGroup place)
    {
        var sorted = layout.Sort(place);
        var others = Folders.Sort(sorted.Rest).Submissions;
        return sorted.Submissions.IsEmpty || others.IsEmpty
            ? new ChosenLayout(layout, sorted, [])
            : new ChosenLayout(
                layout,
                sorted with
                {
                    Submissions = [.. sorted.Submissions, .. others],
                },
                [
                    $"Not named as {layout.Title} names submissions, so graded by their own names: {string.Join(", ", others.Select(o => o.Id))}.",
                ]
            );
    }

    /// <summary>The folder, and what lies in it if that is one folder only, and so on.</summary>
    private static List<FileGroup> Places(IFolder folder)
    {
        var places = new List<FileGroup> { WithoutResults(folder) };
        while (places.Count <= MostWrappers && OnlyFolder(places[^1]) is { } inner)
            places.Add(WithoutResults(inner));
        return places;
    }

    private static IFolder? OnlyFolder(FileGroup folder) =>
        SortedFolder.CountCandidates(folder) == 1 ? folder.Folders.FirstOrDefault(f => !FileNames.IsIgnoredFolder(f.Name)) : null;

    // A folder in an archive is its maker's if it has the archive's name, or if there are only folders and archives in it: a class, not a student's work.
    private static FileGroup Unwrapped(IReadOnlyList<FileGroup> places)
    {
        int at = 0;
        while (at + 1 < places.Count && IsWrapper(places[at], places[at + 1]))
            at++;
        return places[at];
    }

    private static bool IsWrapper(FileGroup outer, FileGroup inner) =>
        inner.Name == FileNames.Stem(outer.Name)
        || SortedFolder.CountCandidates(inner) > 1 && !inner.Files.Any(f => FileNames.IsSource(f.Name));

    private static FileGroup WithoutResults(IFolder folder)
    {
        var listed = FileGroup.List(folder);
        return listed with { Folders = [.. listed.Folders.Where(f => !IsResults(f))] };
    }

    // The results of an earlier run; but nobody takes work out of a class by putting the schema beside it.
    private static bool IsResults(IFolder folder)
    {
        try
        {
            var names = folder.Files.Select(f => f.Name).ToList();
            return names.Contains("results.v1.schema.json") && names.Contains("results.json") && !names.Exists(FileNames.IsSource);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A submission that cannot be read: its record will say so.
            return false;
        }
    }
}
