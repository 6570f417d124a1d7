using System.Collections;
using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;
using GradCheck.Submissions.Layouts;

namespace GradCheck.Submissions.Finding;

/// <summary>Finds the submissions in a place: a folder, an archive, or one C# file. Links are not followed.</summary>
internal static class SubmissionFinder
{
    /// <summary>The submissions of a class.</summary>
    /// <param name="path">A folder or an archive of submissions, or one C# file.</param>
    /// <param name="except">A folder that is not one of them, such as the one that results are written to.</param>
    /// <param name="layout">How they are laid out; null where that is to be seen from their names.</param>
    /// <exception cref="SubmissionException">There is nothing to grade at <paramref name="path"/>.</exception>
    public static FoundSubmissions Find(string path, string? except = null, ILayout? layout = null)
    {
        if (File.Exists(path))
            return FileNames.IsSource(path) ? OneFile(path)
                : ArchiveFormat.IsArchive(path) ? InArchive(path, layout)
                : throw new SubmissionException(
                    $"{path} is neither a C# file nor an archive: give a folder of submissions, a .zip, .tar or .tar.gz of them, or one .cs file."
                );
        if (!Directory.Exists(path))
            throw new SubmissionException($"There is no folder or file {path}.");
        var folder = new DiskFolder(new DirectoryInfo(path), Full(except));
        string[] links = [.. folder.Links.Order(StringComparer.Ordinal)];
        string[] notices = links.Length == 0 ? [] : [$"Links are not followed, so these are not graded: {string.Join(", ", links)}."];
        return Find(path, folder, layout, notices, archive: null);
    }

    /// <summary>One submission, whatever it is: a folder, an archive or a C# file.</summary>
    /// <exception cref="SubmissionException">There is nothing to grade at <paramref name="path"/>.</exception>
    public static Submission One(string path)
    {
        if (Directory.Exists(path))
            return new Submission(new DirectoryInfo(path).Name, new DirectoryInfo(path));
        return File.Exists(path) && ArchiveFormat.IsArchive(path)
            ? new Submission(FileNames.Stem(path), new FileInfo(path))
            : Find(path)[0];
    }

    private static FoundSubmissions OneFile(string path) =>
        new(new FolderLayout(), [new Submission(Path.GetFileNameWithoutExtension(path), new FileInfo(path))], []);

    private static FoundSubmissions InArchive(string path, ILayout? layout)
    {
        var stream = File.OpenRead(path);
        try
        {
            var archive = Archive.Open(stream, Path.GetFileName(path), new ArchiveBudget(ArchiveLimits.Class));
            return Find(path, archive.Root, layout, [.. archive.Refusals.Select(r => $"Left out: {r}")], stream);
        }
        catch (ArchiveException e)
        {
            stream.Dispose();
            throw new SubmissionException(e.Message);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static FoundSubmissions Find(string path, IFolder folder, ILayout? layout, string[] notices, Stream? archive)
    {
        var chosen = LayoutChoice.Sort(folder, layout, isArchive: archive is not null);
        if (chosen.Sorted.Submissions.IsEmpty)
            throw new SubmissionException(
                chosen.Layout is FolderLayout
                    ? $"{path} holds no submission: put a sub-folder, an archive or a .cs file for each student in it."
                    : $"Nothing in {path} is named as {chosen.Layout.Title} names it ({chosen.Layout.Form}): leave out --layout, or choose another of {string.Join(", ", LayoutChoice.Names)}."
            );
        return new FoundSubmissions(
            chosen.Layout,
            [.. Unique(chosen.Sorted.Submissions).OrderBy(s => s.Id, StringComparer.Ordinal)],
            [.. notices, .. chosen.Notices, .. Attempts(chosen.Sorted.Submissions)],
            archive
        );
    }

    // Two of one id would write one record.
    private static IEnumerable<Submission> Unique(IEnumerable<Submission> submissions)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var submission in submissions)
        {
            string id = submission.Id;
            for (int i = 2; !ids.Add(id); i++)
                id = $"{submission.Id} ({i})";
            yield return submission with
            {
                Id = id,
            };
        }
    }

    private static IEnumerable<string> Attempts(IEnumerable<Submission> submissions)
    {
        string[] several = [.. submissions.Where(s => s.Attempts > 1).Select(s => $"{s.Id} ({s.Attempts})").Order(StringComparer.Ordinal)];
        return several.Length == 0 ? [] : [$"Handed in several times, the newest counts: {string.Join(", ", several)}."];
    }

    private static string? Full(string? path) => path is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}

/// <summary>The submissions of a class, in ordinal order of their ids.</summary>
/// <param name="layout">The layout that they were found in.</param>
/// <param name="notices">What whoever grades should know: sentences.</param>
/// <param name="archive">The file that they are read from, if it is one.</param>
internal sealed class FoundSubmissions(
    ILayout layout,
    IReadOnlyList<Submission> submissions,
    IReadOnlyList<string> notices,
    Stream? archive = null
) : IReadOnlyList<Submission>, IDisposable
{
    public ILayout Layout => layout;

    public IReadOnlyList<string> Notices => notices;

    public int Count => submissions.Count;

    public Submission this[int index] => submissions[index];

    public IEnumerator<Submission> GetEnumerator() => submissions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => archive?.Dispose();
}
