using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions;

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
                && one.Length <= SubmissionReader.MostBytesOfFile
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
