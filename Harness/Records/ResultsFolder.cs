using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace GradCheck.Records;

/// <summary>The folder that a run writes to, one run at a time.</summary>
internal sealed class ResultsFolder : IDisposable
{
    private const string SchemaName = "results.v1.schema.json";
    private const string AuditName = "tolerance-audit.json";
    private const string GradebookName = "gradebook.json";

    private readonly string path;
    private readonly string name;
    private readonly Seal seal;
    private readonly ConcurrentDictionary<string, string> digests = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> distrusted = new(StringComparer.Ordinal);

    // What the class's record says of each file; nothing where no run wrote it to the end, or somebody else did.
    private readonly Dictionary<string, string?> recorded;

    /// <param name="seal">What its records are sealed with.</param>
    /// <exception cref="RecordException">Another run is writing there, or a link lies there.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public ResultsFolder(string path, Seal seal)
    {
        this.path = path;
        this.seal = seal;
        name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        Directory.CreateDirectory(path);
        if (IsSomebodys(path))
            throw new IOException("It is not empty, and what is in it are not the results of an earlier run.");
        Files = new LockedFolder(path, otherwise: ", or choose another folder with --out");
        // First: it says from now on whose folder this is.
        using var schema = typeof(ResultsFolder).Assembly.GetManifestResourceStream(SchemaName)!;
        using var text = new StreamReader(schema);
        WriteText(SchemaName, text.ReadToEnd());
        Directory.CreateDirectory(Path.Combine(path, RecordFile.Folder));
        Files.RemoveHalves();
        EarlierClass = ReadEarlierClass();
        recorded = (EarlierClass?.Submissions ?? []).ToDictionary(r => r.File, r => r.Digest, StringComparer.Ordinal);
        // They are of an earlier run.
        Files.Remove(AuditName);
        foreach (string gradebook in Directory.GetFiles(path, "gradebook.*"))
            Files.Remove(Path.GetFileName(gradebook));
    }

    /// <summary>All that is written and removed here goes through this.</summary>
    public LockedFolder Files { get; }

    /// <summary>The class's record.</summary>
    public string ClassFile => Path.Combine(path, "results.json");

    /// <summary>The class record of an earlier run, where this grader wrote it; otherwise null.</summary>
    public ClassResult? EarlierClass { get; }

    /// <summary>Records of an earlier run that this grader did not write, or that were changed, taken back to an older one or removed since.</summary>
    public int Distrusted => distrusted.Count;

    /// <summary>Writes the class's record, with the digest of each submission's.</summary>
    public void Write(ClassResult result)
    {
        var rows = result.Submissions.Select(r => r with { Digest = digests.GetValueOrDefault(r.File) });
        Write("results.json", seal.Close(ResultJson.Write(result with { Submissions = [.. rows], Seal = Seal.Blank })));
    }

    public void Write(SubmissionResult result)
    {
        string file = RecordFile.Of(result.Submission.Id);
        var gradients = result.Gradients.Select(g => WithReplay(g, result));
        byte[] content = seal.Close(ResultJson.Write(result with { Gradients = [.. gradients], Seal = Seal.Blank }));
        Write(file, content);
        digests[file] = Convert.ToHexStringLower(SHA256.HashData(content));
    }

    public void Write(ToleranceAudit audit) => WriteText(AuditName, ResultJson.Write(audit));

    /// <summary>Writes a filled roster, and what became of it.</summary>
    /// <returns>Where the roster is.</returns>
    public string Write(GradebookResult gradebook, byte[] roster)
    {
        Write(gradebook.File, roster);
        WriteText(GradebookName, ResultJson.Write(gradebook));
        return Path.Combine(path, gradebook.File);
    }

    /// <summary>The record that an earlier run left of a submission, where this grader wrote it and it follows from the same and may be kept; otherwise null.</summary>
    public SubmissionResult? Earlier(string id, string key)
    {
        string file = RecordFile.Of(id);
        bool isRecorded = recorded.TryGetValue(file, out string? digest);
        if (!isRecorded && !File.Exists(Path.Combine(path, file)))
            return null;
        if (Sealed(id, file) is not { } read || (isRecorded && read.Digest != digest))
        {
            distrusted[file] = true;
            return null;
        }
        if (read.Record.Key != key || !read.Record.MayBeKept)
            return null;
        digests[file] = read.Digest;
        return read.Record;
    }

    /// <summary>Removes the records of submissions that an earlier run found and this one did not.</summary>
    public void Forget(IEnumerable<SubmissionRow> allButThese) =>
        Files.RemoveOthers(RecordFile.Folder, "*.json", allButThese.Select(r => r.File).ToHashSet());

    /// <summary>Writes a file of the folder, whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void WriteText(string file, string text) => Write(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    public void Dispose() => Files.Dispose();

    private ClassResult? ReadEarlierClass()
    {
        if (!File.Exists(ClassFile))
            return null;
        try
        {
            var read = new RecordReader(seal).Class(ClassFile);
            return read.IsSealed ? read.Record : null;
        }
        // Whatever lies there will be written over.
        catch (RecordException)
        {
            return null;
        }
    }

    private ReadRecord<SubmissionResult>? Sealed(string id, string file)
    {
        if (!File.Exists(Path.Combine(path, file)))
            return null;
        try
        {
            var read = new RecordReader(seal).Submission(Path.Combine(path, file));
            return read.IsSealed && read.Record.Submission.Id == id ? read : null;
        }
        // Whatever lies there will be written over.
        catch (RecordException)
        {
            return null;
        }
    }

    // A run overwrites files and removes what an earlier one left: never in a folder that holds somebody's work.
    private static bool IsSomebodys(string path) =>
        !File.Exists(Path.Combine(path, SchemaName))
        && (
            Directory.EnumerateDirectories(path).Any()
            || Directory
                .EnumerateFiles(path)
                .Select(Path.GetFileName)
                .Any(f => !f!.StartsWith('.') && f != SchemaName + LockedFolder.Temporary)
        );

    private void Write(string file, byte[] content) =>
        Files.Write(file, stream => stream.Write(content), "What was graded before is kept.");

    private GradientResult WithReplay(GradientResult gradient, SubmissionResult result) =>
        gradient.Counterexample is null
            ? gradient
            : gradient with
            {
                Counterexample = gradient.Counterexample with
                {
                    Replay =
                        $"gradcheck replay {name}/{RecordFile.Of(result.Submission.Id)} --gradient {Name(gradient, result)}{WithFixtures(result.Run)}",
                },
            };

    private static string WithFixtures(RunFacts run) =>
        string.Concat(
            (run.Fixtures ?? []).Select(f => $" --fixtures {(f.Name.Contains(' ', StringComparison.Ordinal) ? $"\"{f.Name}\"" : f.Name)}")
        );

    // The name alone, unless the submission solves another exercise with a gradient of that name.
    private static string Name(GradientResult gradient, SubmissionResult result) =>
        result.Gradients.Count(g => g.Name == gradient.Name) == 1 ? gradient.Name : $"{gradient.Exercise}.{gradient.Name}";
}
