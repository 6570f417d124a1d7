using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>
/// Gradescope's "Export Submissions": a folder for each, and submission_metadata.yml, which says whose they are.
/// The form: as many courses' public scripts read it, by the keys :submitters:, :name:, :sid: and :email:.
/// </summary>
internal sealed partial class GradescopeLayout : ILayout
{
    private const string MetadataName = "submission_metadata.yml";
    private const long LongestMetadata = ArchiveLimits.LargestArchive;

    public string Name => "gradescope";

    public string Title => "Gradescope";

    public string Form => $"submission_123456, beside {MetadataName}";

    public bool Fits(FileGroup folder) =>
        new NamedParts(folder, FolderName(), fileName: null) is { Count: > 0 } parts
        && (folder.Files.Any(f => f.Name == MetadataName) || parts.Count >= FolderLayout.CountCandidates(parts.Rest));

    public SortedFolder Sort(FileGroup folder)
    {
        var parts = new NamedParts(folder, FolderName(), fileName: null);
        var submitters = Metadata(folder);
        return new SortedFolder(
            [
                .. parts.Folders.Select(f =>
                    Submission(f.Folder, f.Name.Groups["number"].Value, submitters.GetValueOrDefault(f.Folder.Name))
                ),
            ],
            parts.Count,
            parts.Rest
        );
    }

    private static IReadOnlyDictionary<string, ImmutableArray<Student>> Metadata(FileGroup folder)
    {
        try
        {
            if (folder.Files.FirstOrDefault(f => f.Name == MetadataName) is { } file)
                return GradescopeMetadata.Read(file.Read(LongestMetadata));
        }
        catch (ArchiveException)
        {
            // Too large, or damaged: the folders are there all the same.
        }
        return ImmutableDictionary<string, ImmutableArray<Student>>.Empty;
    }

    private static Submission Submission(IFolder folder, string number, ImmutableArray<Student> submitters) =>
        submitters.IsDefaultOrEmpty
            ? new Submission(folder.Name, folder)
            : new Submission($"{submitters[0].Name ?? submitters[0].Id ?? "submission"}_{number}", folder) { Student = Team(submitters) };

    private static Student Team(ImmutableArray<Student> submitters) =>
        submitters is [var only]
            ? only
            : new Student(Id: null, string.Join(", ", submitters.Select(s => s.Name ?? s.Id))) { Members = submitters };

    [GeneratedRegex(@"\Asubmission_(?<number>[0-9]+)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FolderName();
}
