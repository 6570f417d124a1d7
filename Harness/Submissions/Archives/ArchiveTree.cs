using System.Globalization;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Archives;

/// <summary>Builds the folders of an archive from its entries. Nothing is ever written to disk, so a name can do no harm; one that would is refused all the same.</summary>
internal sealed class ArchiveTree(string archive)
{
    private const int MostRefusals = 5;

    private readonly List<string> refusals = [];
    private readonly Dictionary<string, string> seen = new(StringComparer.OrdinalIgnoreCase);

    public ArchiveFolder Root { get; } = new(archive);

    /// <summary>What was left out, and why; the first few.</summary>
    public IReadOnlyList<string> Refusals => refusals;

    /// <summary>Adds a file, unless it lies in a folder that is no student's work.</summary>
    /// <param name="make">Makes the file, given its own name.</param>
    public void Add(string name, Func<string, IFile> make)
    {
        if (Folder(name, isFolder: false) is not var (folder, own, path) || FileNames.IsIgnoredFile(own))
            return;
        bool isRead = FileNames.IsSource(own) || ArchiveFormat.IsArchive(own);
        if (!isRead || seen.TryAdd(path, path))
            folder.Add(make(own));
        else
            folder.Add(new RefusedFile(own, Twice(seen[path], path)));
    }

    public void AddFolder(string name) => Folder(name, isFolder: true);

    private (ArchiveFolder Folder, string Own, string Path)? Folder(string name, bool isFolder)
    {
        string[] parts;
        try
        {
            parts = EntryName.Parse(name, archive);
        }
        catch (ArchiveException e)
        {
            if (refusals.Count < MostRefusals)
                refusals.Add(e.Message);
            return null;
        }
        var folder = Root;
        foreach (string part in isFolder ? parts : parts.SkipLast(1))
        {
            folder = folder.Within(part);
            if (FileNames.IsIgnoredFolder(part))
                return null;
        }
        return parts.Length == 0 ? null : (folder, parts[^1], string.Join('/', parts));
    }

    private string Twice(string first, string path) =>
        first == path
            ? $"{archive} holds {path} twice: pack it again, with one."
            : $"{archive} holds {first} and {path}, which are one file on some systems: rename one.";
}

/// <summary>A folder in an archive.</summary>
internal sealed class ArchiveFolder(string name) : IFolder
{
    private readonly Dictionary<string, ArchiveFolder> folders = new(StringComparer.Ordinal);
    private readonly List<IFile> files = [];

    public string Name => name;

    public IEnumerable<IFolder> Folders => folders.Values;

    public IEnumerable<IFile> Files => files;

    public ArchiveFolder Within(string part)
    {
        if (!folders.TryGetValue(part, out var folder))
            folders[part] = folder = new ArchiveFolder(part);
        return folder;
    }

    public void Add(IFile file) => files.Add(file);
}

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

/// <summary>A file in an archive that is not read, with the reason.</summary>
internal sealed class RefusedFile(string name, string why) : IFile
{
    public string Name => name;

    public long Length => 0;

    public byte[] Read(long most) => throw new ArchiveException(why);

    /// <summary>The sentence for an entry that is neither file nor folder.</summary>
    public static string NoFile(string entry, string archive, bool isLink) =>
        isLink
            ? $"{entry} in {archive} is a link; links are not followed: pack the file itself."
            : $"{entry} in {archive} is a device or a pipe, not a file: pack it again, without.";
}

/// <summary>A file that was read with its archive; without content where it was too large to be kept.</summary>
internal sealed class MemoryFile(string name, long length, byte[]? content) : IFile
{
    public string Name => name;

    public long Length => length;

    public byte[] Read(long most) => content is not null && length <= most ? content : throw ArchiveException.TooLarge(name, length, most);
}
