using System.Collections.Immutable;
using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>A folder, sorted into submissions.</summary>
/// <param name="Taken">How many of its files and folders are in the layout's form.</param>
/// <param name="Rest">What is not.</param>
internal sealed record SortedFolder(ImmutableArray<Submission> Submissions, int Taken, FileGroup Rest)
{
    /// <summary>Whether most of what may be a submission is in the layout's form.</summary>
    public bool IsMost => Taken > 0 && Taken >= CountCandidates(Rest);

    /// <summary>What may be a submission, or a part of one.</summary>
    public static int CountCandidates(FileGroup folder) =>
        folder.Folders.Count(f => !FileNames.IsIgnoredFolder(f.Name)) + folder.Files.Count(IsCandidate);

    public static bool IsCandidate(IFile file) =>
        !FileNames.IsIgnoredFile(file.Name) && (FileNames.IsSource(file.Name) || ArchiveFormat.IsArchive(file.Name));
}
