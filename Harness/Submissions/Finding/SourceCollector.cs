using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Finding;

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
            errors.Add(SourceError.NotOpened(folder.Name));
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

/// <summary>One source file of a submission.</summary>
/// <param name="Path">Relative to the submission, with forward slashes.</param>
/// <param name="Archive">The path of the archive that it is in, if it is in one.</param>
internal sealed record CollectedSource(string Path, IFile File, string? Archive);

/// <summary>The source files of a submission, in ordinal order of their paths and not yet read, and why there are not more.</summary>
internal sealed record CollectedSources(IReadOnlyList<CollectedSource> Sources, IReadOnlyList<SourceError> Errors);

/// <summary>
/// Students hand in a file and, beside it, an archive with the same file. Of two that are the same byte for byte and by name, the one in the
/// archive is left out: compiled together, they would declare every class twice. Two of one path that differ are refused.
/// </summary>
internal sealed class TwiceHandedIn(List<SourceError> errors)
{
    private const int MostCompared = 1_000;

    /// <param name="sources">In ordinal order of their paths.</param>
    public IReadOnlyList<CollectedSource> Without(IReadOnlyList<CollectedSource> sources)
    {
        // So many are refused anyway, and each is compared with each here.
        if (sources.Count > MostCompared || sources.Select(s => s.Archive).Distinct().Count() <= 1)
            return sources;
        var kept = new List<CollectedSource>();
        foreach (var source in sources.OrderBy(s => s.Archive, StringComparer.Ordinal))
            if (!kept.Any(k => FileName(k) == FileName(source) && k.Archive != source.Archive && IsSame(k.File, source.File)))
                kept.Add(source);
        foreach (var twins in kept.GroupBy(s => s.Path).Where(g => g.Count() > 1))
            errors.Add(Differ(twins.Key, [.. twins]));
        return [.. kept.DistinctBy(s => s.Path).OrderBy(s => s.Path, StringComparer.Ordinal)];
    }

    private static string FileName(CollectedSource source) => source.Path[(source.Path.LastIndexOf('/') + 1)..];

    private static bool IsSame(IFile one, IFile other)
    {
        try
        {
            return one.Length == other.Length
                && one.Length <= SourceFile.MostBytes
                && one.Read(one.Length).AsSpan().SequenceEqual(other.Read(other.Length));
        }
        catch (ArchiveException)
        {
            // Whoever reads it will say why it is not read.
            return false;
        }
    }

    private static SourceError Differ(string path, CollectedSource[] twins) =>
        new(
            path,
            0,
            0,
            SourceErrorIds.Archive,
            $"{path} is there twice and not the same, {string.Join(" and ", twins.Select(t => t.Archive is null ? "on its own" : $"in {t.Archive}"))}: hand in one."
        );
}
