using System.Text.RegularExpressions;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>The files and folders whose names have a platform's form, with what the names say.</summary>
internal sealed class NamedParts
{
    public List<(IFolder Folder, Match Name)> Folders { get; } = [];

    public List<(IFile File, Match Name)> Files { get; } = [];

    public FileGroup Rest { get; }

    public int Count => Folders.Count + Files.Count;

    /// <param name="folderName">What folders are called; null where the platform makes none.</param>
    /// <param name="fileName">What files are called; null where they all lie in folders.</param>
    public NamedParts(FileGroup folder, Regex? folderName, Regex? fileName)
    {
        var files = new List<IFile>();
        var folders = new List<IFolder>();
        foreach (var inner in folder.Folders)
            if (folderName?.Match(inner.Name) is { Success: true } name)
                Folders.Add((inner, name));
            else
                folders.Add(inner);
        foreach (var file in folder.Files)
            if (fileName?.Match(file.Name) is { Success: true } name)
                Files.Add((file, name));
            else
                files.Add(file);
        Rest = new FileGroup(folder.Name, files, folders);
    }
}
