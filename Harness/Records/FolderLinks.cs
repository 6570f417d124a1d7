using System.IO.Enumeration;

namespace GradCheck.Records;

/// <summary>Links in a folder, symbolic ones and junctions: what is written or removed through one lies elsewhere.</summary>
internal static class FolderLinks
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>A link that lies in the folder, however deep; null where there is none.</summary>
    public static string? AnyIn(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToSpecifiedFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref entry) => IsLink(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        }.FirstOrDefault();

    /// <summary>The first link on the way from the folder to a file in it, the file among them; null where there is none.</summary>
    public static string? OnTheWay(string folder, string file)
    {
        string here = folder;
        foreach (string name in file.Split('/'))
        {
            here = Path.Combine(here, name);
            if (new FileInfo(here).LinkTarget is not null)
                return here;
        }
        return null;
    }

    // Files that a cloud or a backup keeps elsewhere are reparse points, too, and no links.
    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;
}
