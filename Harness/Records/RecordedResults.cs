using System.Runtime.ExceptionServices;
using GradCheck.Commands.Options;
using GradCheck.Wording;
using Newtonsoft.Json;

namespace GradCheck.Records;

/// <summary>The results folder of a run that is over. Records are read from disk as they are asked for, a few at a time.</summary>
internal sealed class RecordedResults
{
    // Read by all cores, and held until they are asked for: no more than this.
    private const int AtOnce = 64;

    public string Path { get; }

    public ClassResult Class { get; }

    /// <param name="path">The folder, or the <c>results.json</c> in it.</param>
    /// <exception cref="UsageException">It is no results folder.</exception>
    public RecordedResults(string path)
    {
        Path = File.Exists(path) ? System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))! : path;
        string file = System.IO.Path.Combine(Path, "results.json");
        if (!File.Exists(file))
            throw new UsageException(
                $"There are no results in {path}: name the folder that grade wrote, the one that results.json lies in."
            );
        Class = Read<ClassResult>(file);
        if (Class.Submissions.IsDefault || Class.Summary is null || Class.Run is null)
            throw new UsageException($"{file} is not the record of a class: name the folder that grade wrote.");
    }

    /// <summary>The records in the order of the class; each enumeration reads them again.</summary>
    public IEnumerable<SubmissionResult> Submissions => Class.Submissions.Chunk(AtOnce).SelectMany(Records);

    /// <exception cref="UsageException">It is gone, or is no record.</exception>
    public SubmissionResult Record(SubmissionRow row)
    {
        string file = System.IO.Path.Combine(Path, row.File);
        var record = File.Exists(file)
            ? Read<SubmissionResult>(file)
            : throw new UsageException($"{file} is gone: results.json in {Path} names it. Grade again, or put it back.");
        return record.Gradients.IsDefault || record.Submission is null
            ? throw new UsageException($"{file} is not the record of a submission.")
            : record;
    }

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

    private static T Read<T>(string file)
    {
        try
        {
            return ResultJson.Read<T>(File.ReadAllText(file));
        }
        catch (JsonException e)
        {
            throw new UsageException($"{file} is not a record of gradcheck: {PlainText.Line(e.Message)}");
        }
    }
}
