using System.Security.Cryptography;
using System.Text;
using GradCheck.Wording;
using Newtonsoft.Json;

namespace GradCheck.Records;

/// <summary>Reads records from disk, for every verb: what is damaged or cannot be true is none.</summary>
/// <param name="seal">What records are sealed with here; null where there is no key.</param>
internal sealed class RecordReader(Seal? seal)
{
    private const int Version = 1;

    /// <exception cref="RecordException">It is not the record of a class.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public ReadRecord<ClassResult> Class(string file)
    {
        var read = Read<ClassResult>(file, "a class", Plausibility.Obstacle);
        return read with { Record = read.Record with { Seal = null } };
    }

    /// <exception cref="RecordException">It is not the record of a submission.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public ReadRecord<SubmissionResult> Submission(string file)
    {
        var read = Read<SubmissionResult>(file, "a submission", Plausibility.Obstacle);
        return read with { Record = read.Record with { Seal = null } };
    }

    private ReadRecord<T> Read<T>(string file, string of, Func<T, string?> obstacle)
    {
        byte[] bytes = File.ReadAllBytes(file);
        try
        {
            using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
            string json = text.ReadToEnd();
            if (ResultJson.SchemaVersion(json) is var version and > Version)
                throw new RecordException($"{file} was written by a newer gradcheck (schemaVersion {version}): read it with that one.");
            var record = ResultJson.Read<T>(json);
            return obstacle(record) is { } reason
                ? throw new JsonException(reason)
                : new ReadRecord<T>(record, seal?.Holds(bytes) == true, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (JsonException e)
        {
            throw new RecordException($"{file} is not the record of {of}: {PlainText.Line(e.Message).TrimEnd('.')}.");
        }
    }
}

/// <summary>A record as it was read.</summary>
/// <param name="IsSealed">Whether this grader wrote it, to the byte.</param>
/// <param name="Digest">The SHA-256 of its file, in lower-case hexadecimal.</param>
internal sealed record ReadRecord<T>(T Record, bool IsSealed, string Digest);
