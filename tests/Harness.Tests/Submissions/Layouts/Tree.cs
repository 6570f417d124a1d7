using GradCheck.Submissions;
using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;
using GradCheck.Submissions.Layouts;

namespace GradCheck.Tests.Submissions.Layouts;

/// <summary>Folders in memory.</summary>
internal static class Tree
{
    public static IFolder Of(params IEnumerable<string> paths)
    {
        var tree = new ArchiveTree("class");
        foreach (string path in paths)
            tree.Add(path, own => new MemoryFile(own, 0, []));
        return tree.Root;
    }

    /// <summary>Files as they lie in a folder, whatever they are called.</summary>
    public static FileGroup Flat(IEnumerable<string> files, IEnumerable<string> folders) =>
        new(
            "class",
            [.. files.Select(f => new MemoryFile(f, 0, []))],
            [.. folders.Select(f => new FileGroup(f, [new MemoryFile("Mine.cs", 0, [])], []))]
        );

    public static ChosenLayout Sort(params IEnumerable<string> paths) => LayoutChoice.Sort(Of(paths), layout: null, isArchive: false);

    /// <summary>The only submission of a layout.</summary>
    public static Submission Only(string path) => Sort(path).Sorted.Submissions.Single();
}
