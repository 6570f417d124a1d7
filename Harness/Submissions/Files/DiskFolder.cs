namespace GradCheck.Submissions.Files;

/// <summary>A folder on disk. Links are not followed: they are as if they were not there.</summary>
/// <param name="except">The full path of a folder that is left out, wherever it lies.</param>
internal sealed class DiskFolder(DirectoryInfo folder, string? except = null) : IFolder
{
    public string Name => folder.Name;

    public IEnumerable<IFolder> Folders =>
        folder.EnumerateDirectories().Where(f => !IsLink(f) && f.FullName != except).Select(f => new DiskFolder(f, except));

    public IEnumerable<IFile> Files => folder.EnumerateFiles().Where(f => !IsLink(f)).Select(f => new DiskFile(f));

    /// <summary>The names of the links in the folder itself.</summary>
    public IEnumerable<string> Links => folder.EnumerateFileSystemInfos().Where(IsLink).Select(p => p.Name);

    // What the system cannot name has all attributes at once: it is no link, and its reader will say what is wrong.
    private static bool IsLink(FileSystemInfo place) =>
        (int)place.Attributes != -1 && place.Attributes.HasFlag(FileAttributes.ReparsePoint);
}

/// <summary>A file on disk.</summary>
internal sealed class DiskFile(FileInfo file) : IFile
{
    public string Name => file.Name;

    public long Length => file.Length;

    public byte[] Read(long most)
    {
        // A named pipe is a file of length 0, too, and reading it would wait forever.
        if (file.Length == 0)
            return [];
        return file.Length <= most ? File.ReadAllBytes(file.FullName) : throw ArchiveException.TooLarge(Name, Length, most);
    }
}
