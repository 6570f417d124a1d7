using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions;

/// <summary>Looks for source in a submission, and in the archives in it, as if they were unpacked where they lie.</summary>
internal sealed class SourceCollector
{
    private readonly List<CollectedSource> sources = [];
    private readonly List<SourceError> errors = [];
    private readonly List<string> notRead = [];
    private readonly ArchiveBudget budget = new(ArchiveLimits.Submission);

    private SourceCollector() { }

    public static CollectedSources Collect(IFolder content)
    {
        var collector = new SourceCollector();
        collector.Walk(content, "", archive: null, depth: 0);
        // Work that is beside it counts; without, this is why there is none.
        if (collector.sources.Count == 0)
            collector.errors.AddRange(collector.notRead.Select(path => Error(path, ArchiveFormat.Refusal(path, []).Message)));
        return new CollectedSources(
            new TwiceHandedIn(collector.errors).Without([.. collector.sources.OrderBy(s => s.Path, StringComparer.Ordinal)]),
            collector.errors
        );
    }

    private void Walk(IFolder folder, string prefix, string? archive, int depth)
    {
        var archives = new List<IFile>();
        foreach (var file in folder.Files.Where(f => !FileNames.IsIgnoredFile(f.Name)))
            if (FileNames.IsSource(file.Name))
                sources.Add(new CollectedSource(prefix + file.Name, file, archive));
            else if (ArchiveFormat.IsRead(file.Name))
                archives.Add(file);
            else if (ArchiveFormat.IsNotRead(file.Name))
                notRead.Add(prefix + file.Name);
        foreach (var inner in folder.Folders.Where(f => !FileNames.IsIgnoredFolder(f.Name)))
            WalkInto(inner, prefix, archive, depth);
        foreach (var file in archives.OrderBy(f => f.Name, StringComparer.Ordinal))
            Unpack(file, prefix, depth + 1);
    }

    private void WalkInto(IFolder folder, string prefix, string? archive, int depth)
    {
        try
        {
            Walk(folder, $"{prefix}{folder.Name}/", archive, depth);
        }
        // Told once, of the outermost folder: what cannot be opened lies deeper than any path can say.
        catch (DirectoryNotFoundException) when (prefix.Length == 0)
        {
            errors.Add(SubmissionReader.NotOpened(folder.Name));
        }
    }

    private void Unpack(IFile file, string prefix, int depth)
    {
        string path = prefix + file.Name;
        try
        {
            if (depth > ArchiveLimits.DeepestArchive)
                throw new ArchiveException($"{path} is an archive in an archive in an archive: pack the source once.");
            var stream = new MemoryStream(file.Read(ArchiveLimits.LargestArchive), writable: false);
            var archive = Archive.Open(stream, path, budget);
            errors.AddRange(archive.Refusals.Select(r => Error(path, r)));
            Walk(archive.Root, prefix, path, depth);
        }
        catch (ArchiveException e)
        {
            errors.Add(Error(path, e.Message));
        }
    }

    private static SourceError Error(string path, string message) => new(path, 0, 0, SourceErrorIds.Archive, message);
}
