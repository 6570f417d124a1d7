using System.Globalization;

namespace GradCheck.Submissions.Archives;

/// <summary>An entry's name in an archive, as the folders that lead to it.</summary>
internal static class EntryName
{
    /// <summary>The folders and the name; empty for the root itself.</summary>
    /// <exception cref="ArchiveException">It is no name of something within the archive.</exception>
    public static string[] Parse(string name, string archive)
    {
        if (name.Length > ArchiveLimits.LongestName)
            throw Refusal(
                name,
                archive,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"whose name has {name.Length:N0} characters; {ArchiveLimits.LongestName} are read"
                )
            );
        // Some programs on Windows write folders with backslashes; none writes a backslash as part of a name.
        string path = name.Replace('\\', '/');
        if (path.StartsWith('/') || path is [_, ':', ..] && char.IsAsciiLetter(path[0]))
            throw Refusal(name, archive, "an absolute name; names within an archive are relative");
        string[] parts = [.. path.Split('/').Where(p => p is not ("" or "."))];
        if (parts.Contains(".."))
            throw Refusal(name, archive, "which leads out of the archive");
        if (parts.Length > ArchiveLimits.DeepestFolder)
            throw Refusal(name, archive, $"which lies {parts.Length} folders deep; {ArchiveLimits.DeepestFolder} are read");
        return parts;
    }

    private static ArchiveException Refusal(string name, string archive, string why) =>
        new($"{archive} holds {(name.Length <= 80 ? name : name[..77] + "...")}, {why}.");
}
