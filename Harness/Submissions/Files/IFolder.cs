namespace GradCheck.Submissions.Files;

/// <summary>A folder of what was handed in: on disk, in an archive, or the files of one student in a flat download.</summary>
internal interface IFolder
{
    string Name { get; }

    IEnumerable<IFolder> Folders { get; }

    IEnumerable<IFile> Files { get; }
}
