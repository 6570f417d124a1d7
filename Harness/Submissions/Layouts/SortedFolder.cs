using System.Collections.Immutable;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>A folder, sorted into submissions.</summary>
/// <param name="Taken">How many of its files and folders are in the layout's form.</param>
/// <param name="Rest">What is not.</param>
internal sealed record SortedFolder(ImmutableArray<Submission> Submissions, int Taken, FileGroup Rest)
{
    /// <summary>Whether most of what may be a submission is in the layout's form.</summary>
    public bool IsMost => Taken > 0 && Taken >= FolderLayout.CountCandidates(Rest);
}
