using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Archives;

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
