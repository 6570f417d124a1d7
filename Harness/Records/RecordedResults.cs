using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace GradCheck.Records;

/// <summary>The results folder of a run that is over. Records are read from disk as they are asked for, a few at a time.</summary>
internal sealed class RecordedResults
{
    // Read by all cores, and held until they are asked for: no more than this.
    private const int AtOnce = 64;

    private readonly RecordReader reader;

    // Of every record that was read: whether this grader wrote it.
    private readonly ConcurrentDictionary<string, bool> read = new(StringComparer.Ordinal);

    // EXERCISE.GRADIENT
    private readonly HashSet<string> asked;

    public string Path { get; }

    public ClassResult Class { get; }

    /// <param name="path">The folder, or the <c>results.json</c> in it.</param>
    /// <exception cref="RecordException">It is no results folder.</exception>
    public RecordedResults(string path, RecordReader reader)
    {
        this.reader = reader;
        Path = FolderOf(path);
        string file = ClassFile(Path);
        if (!AreIn(Path))
            throw new RecordException(
                $"There are no results in {path}: name the folder that grade wrote, the one that results.json lies in."
            );
        var record = reader.Class(file);
        read[file] = record.IsSealed;
        Class = record.Record;
        asked = Class.Summary.Gradients.Select(g => $"{g.Exercise}.{g.Name}").ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a run over a class left its results in a folder.</summary>
    public static bool AreIn(string folder) => File.Exists(ClassFile(folder));

    /// <summary>The results folder that is named by itself or by the <c>results.json</c> in it.</summary>
    public static string FolderOf(string path) =>
        File.Exists(path) ? System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))! : path;

    /// <summary>That some of the records which were read so far are not this grader's, in a sentence; null where all are.</summary>
    public string? Doubt =>
        read.Values.Count(isOurs => !isOurs) is > 0 and var others
            ? $"{others} of {read.Count} records read from {Path} are not sealed by this grader: others wrote them, or changed them since."
            : null;

    /// <summary>The records in the order of the class; each enumeration reads them again.</summary>
    public IEnumerable<SubmissionResult> Submissions => Class.Submissions.Chunk(AtOnce).SelectMany(Records);

    /// <exception cref="RecordException">It is gone, or is no record, or another submission's.</exception>
    public SubmissionResult Record(SubmissionRow row)
    {
        string file = System.IO.Path.Combine(Path, row.File);
        if (!File.Exists(file))
            throw new RecordException($"{file} is gone: results.json in {Path} names it. Grade again, or put it back.");
        var record = reader.Submission(file);
        if (record.Record.Submission.Id != row.Id)
            throw new RecordException($"{file} is the record of {record.Record.Submission.Id}, not of {row.Id}: grade again.");
        if (record.Record.Gradients.Select(g => $"{g.Exercise}.{g.Name}").FirstOrDefault(g => !asked.Contains(g)) is { } stray)
            throw new RecordException(
                $"{file} has {stray}, which results.json of {Path} does not: it is another run's record. Grade again."
            );
        read[file] = record.IsSealed && record.Digest == row.Digest;
        return record.Record;
    }

    private static string ClassFile(string folder) => System.IO.Path.Combine(folder, "results.json");

    private SubmissionResult[] Records(SubmissionRow[] rows)
    {
        try
        {
            return [.. rows.AsParallel().AsOrdered().Select(Record)];
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
            throw;
        }
    }
}
