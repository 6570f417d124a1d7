namespace GradCheck.Submissions.Files;

/// <summary>A folder that is none: what belongs to one submission, wherever it lies; or a folder as it was when it was listed.</summary>
internal sealed record FileGroup(string Name, IReadOnlyList<IFile> Files, IReadOnlyList<IFolder> Folders) : IFolder
{
    /// <summary>One file on its own.</summary>
    public FileGroup(IFile file)
        : this(file.Name, [file], []) { }

    IEnumerable<IFile> IFolder.Files => Files;

    IEnumerable<IFolder> IFolder.Folders => Folders;

    /// <summary>What lies in a folder, listed once.</summary>
    public static FileGroup List(IFolder folder) => new(folder.Name, [.. folder.Files], [.. folder.Folders]);

    /// <summary>Several folders and files as one folder.</summary>
    public static IFolder Create(string name, IReadOnlyList<IFile> files, IReadOnlyList<IFolder> folders) =>
        files.Count == 0 && folders is [var only]
            ? only
            : new FileGroup(name, [.. files, .. folders.SelectMany(f => f.Files)], [.. folders.SelectMany(f => f.Folders)]);
}

/// <summary>A file under the name that the student gave it, without what a platform wrote before it.</summary>
internal sealed class RenamedFile(IFile file, string name) : IFile
{
    public string Name => name;

    public long Length => file.Length;

    public byte[] Read(long most) => file.Read(most);
}
