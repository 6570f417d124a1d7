using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>No platform's: every sub-folder is a submission, every archive and every C# file.</summary>
internal sealed class FolderLayout : ILayout
{
    public string Name => "folders";

    public string Title => "folders and files";

    public string Form => "a folder, an archive or a .cs file for each student";

    public bool Fits(FileGroup folder) => true;

    public SortedFolder Sort(FileGroup folder)
    {
        var folders = folder.Folders.Where(f => !FileNames.IsIgnoredFolder(f.Name)).ToList();
        var files = folder.Files.Where(SortedFolder.IsCandidate).ToList();
        var stems = folders.Select(f => f.Name).Concat(files.Select(f => FileNames.Stem(f.Name))).CountBy(n => n).ToDictionary();
        return new SortedFolder(
            [
                .. folders.Select(f => new Submission(f.Name, f)),
                .. files.Select(f => new Submission(stems[FileNames.Stem(f.Name)] > 1 ? f.Name : FileNames.Stem(f.Name), new FileGroup(f))),
            ],
            folders.Count + files.Count,
            new FileGroup(folder.Name, [], [])
        );
    }
}
