namespace GradCheck.Submissions;

/// <summary>Finds the submissions in a place: every sub-folder is one, and every C# file. Links are not followed.</summary>
internal static class SubmissionFinder
{
    /// <summary>The submissions, in ordinal order of their ids.</summary>
    /// <param name="path">A folder of submissions, or one C# file.</param>
    /// <param name="except">A folder that is not one of them, such as the one that results are written to.</param>
    /// <exception cref="SubmissionException">There is nothing to grade at <paramref name="path"/>.</exception>
    public static IReadOnlyList<Submission> Find(string path, string? except = null)
    {
        if (File.Exists(path))
        {
            if (!IsSource(path))
                throw new SubmissionException($"{path} is not a C# file: give a folder of submissions, or one .cs file.");
            return [new Submission(Path.GetFileNameWithoutExtension(path), new FileInfo(path))];
        }
        if (!Directory.Exists(path))
            throw new SubmissionException($"There is no folder or file {path}.");
        var places = Places(path, except);
        if (places.Count == 0)
            throw new SubmissionException($"{path} holds no submission: put a sub-folder or a .cs file for each student in it.");
        var names = places.Select(Stem).ToList();
        return [.. places.Select(p => new Submission(Id(p, names), p)).OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    /// <summary>The links in a folder of submissions, which are not followed: someone's work may be behind them.</summary>
    public static IReadOnlyList<string> Links(string path) =>
        Directory.Exists(path)
            ? [.. new DirectoryInfo(path).EnumerateFileSystemInfos().Where(IsLink).Select(p => p.Name).Order(StringComparer.Ordinal)]
            : [];

    private static List<FileSystemInfo> Places(string path, string? except)
    {
        string? excepted = except is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(except));
        return
        [
            .. new DirectoryInfo(path)
                .EnumerateFileSystemInfos()
                .Where(p => !IsIgnored(p) && (p is DirectoryInfo || IsSource(p.Name)) && p.FullName != excepted && !IsResults(p)),
        ];
    }

    // A file may share its name with a folder, or with a file whose ending is in capitals; then it keeps its ending.
    private static string Id(FileSystemInfo place, List<string> names) =>
        place is FileInfo && names.Count(n => n == Stem(place)) > 1 ? place.Name : Stem(place);

    private static string Stem(FileSystemInfo place) => place is DirectoryInfo ? place.Name : Path.GetFileNameWithoutExtension(place.Name);

    /// <summary>Whether a file or a folder is no student's work: hidden, a link, built, or tests that came with the starter.</summary>
    public static bool IsIgnored(FileSystemInfo place) =>
        place.Name[0] == '.' || IsLink(place) || place is DirectoryInfo && place.Name.ToLowerInvariant() is ("bin" or "obj" or "tests");

    // What the system cannot name has all attributes at once: it is no link, and its reader will say what is wrong.
    private static bool IsLink(FileSystemInfo place) =>
        (int)place.Attributes != -1 && place.Attributes.HasFlag(FileAttributes.ReparsePoint);

    // The results of an earlier run.
    private static bool IsResults(FileSystemInfo place) =>
        place is DirectoryInfo && File.Exists(Path.Combine(place.FullName, "results.v1.schema.json"));

    public static bool IsSource(string name) => name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);
}
