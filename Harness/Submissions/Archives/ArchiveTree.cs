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
