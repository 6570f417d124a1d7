using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace GradCheck.Records;

/// <summary>The folder that a run writes to. Every file appears whole or not at all.</summary>
internal sealed class ResultsFolder
{
    private const string SchemaName = "results.v1.schema.json";
    private const string AuditName = "tolerance-audit.json";
    private const string Temporary = ".tmp";
    private const string GradebookName = "gradebook.json";
    private const int LongestName = 120;

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private readonly string path;
    private readonly string name;

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public ResultsFolder(string path)
    {
        this.path = path;
        name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        Directory.CreateDirectory(path);
        if (IsSomebodys(path))
            throw new IOException("It is not empty, and what is in it are not the results of an earlier run.");
        // First: it says from now on whose folder this is.
        using var schema = typeof(ResultsFolder).Assembly.GetManifestResourceStream(SchemaName)!;
        using var text = new StreamReader(schema);
        WriteText(SchemaName, text.ReadToEnd());
        Directory.CreateDirectory(Path.Combine(path, "submissions"));
        // Of a run that was killed while it wrote.
        foreach (string half in Directory.GetFiles(path, "*" + Temporary, Everywhere))
            File.Delete(half);
        // They are of an earlier run.
        File.Delete(Path.Combine(path, AuditName));
        foreach (string gradebook in Directory.GetFiles(path, "gradebook.*"))
            File.Delete(gradebook);
    }

    /// <summary>The class's record.</summary>
    public string ClassFile => Path.Combine(path, "results.json");

    public void Write(ClassResult result) => WriteText("results.json", ResultJson.Write(result));

    public void Write(SubmissionResult result) =>
        WriteText(
            FileOf(result.Submission.Id),
            ResultJson.Write(result with { Gradients = [.. result.Gradients.Select(g => WithReplay(g, result))] })
        );

    public void Write(ToleranceAudit audit) => WriteText(AuditName, ResultJson.Write(audit));

    /// <summary>Writes a filled roster, and what became of it.</summary>
    /// <returns>Where the roster is.</returns>
    public string Write(GradebookResult gradebook, byte[] roster)
    {
        Write(gradebook.File, roster);
        WriteText(GradebookName, ResultJson.Write(gradebook));
        return Path.Combine(path, gradebook.File);
    }

    /// <summary>The record that an earlier run left of a submission, where it follows from the same and may be kept; otherwise null.</summary>
    public SubmissionResult? Earlier(string id, string key)
    {
        string file = Path.Combine(path, FileOf(id));
        if (!File.Exists(file))
            return null;
        try
        {
            var record = ResultJson.Read<SubmissionResult>(File.ReadAllText(file));
            return record.Key == key && record.Submission.Id == id && record.MayBeKept ? record : null;
        }
        // Whatever else lies there will be written over.
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The class record of an earlier run, whose seed may be gone on with; otherwise null.</summary>
    public ClassResult? EarlierClass()
    {
        if (!File.Exists(ClassFile))
            return null;
        try
        {
            var record = ResultJson.Read<ClassResult>(File.ReadAllText(ClassFile));
            return record.Run?.Seed is null ? null : record;
        }
        // Whatever else lies there will be written over.
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Removes the records of submissions that an earlier run found and this one did not.</summary>
    public void Forget(IEnumerable<SubmissionRow> allButThese)
    {
        var known = allButThese.Select(r => Path.GetFullPath(Path.Combine(path, r.File))).ToHashSet();
        foreach (
            string record in Directory
                .GetFiles(Path.Combine(path, "submissions"), "*.json")
                .Where(f => !known.Contains(Path.GetFullPath(f)))
        )
            File.Delete(record);
    }

    /// <summary>Where a submission's record is, relative to the folder: its id, with what a file name cannot hold written as %XX.</summary>
    public static string FileOf(string id)
    {
        string file = Uri.EscapeDataString(id);
        if (file.Length > LongestName)
            file = file[..(LongestName - 17)] + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..16];
        return $"submissions/{file}.json";
    }

    /// <summary>Writes a file of the folder, whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void WriteText(string file, string text) => Write(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    // A run overwrites files and removes what an earlier one left: never in a folder that holds somebody's work.
    private static bool IsSomebodys(string path) =>
        !File.Exists(Path.Combine(path, SchemaName))
        && (
            Directory.EnumerateDirectories(path).Any()
            || Directory.EnumerateFiles(path).Select(Path.GetFileName).Any(f => !f!.StartsWith('.') && f != SchemaName + Temporary)
        );

    private void Write(string file, byte[] content)
    {
        string target = Path.Combine(path, file);
        string temporary = target + Temporary;
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new IOException($"{target} cannot be written: {e.Message} What was graded before is kept.", e);
        }
    }

    private GradientResult WithReplay(GradientResult gradient, SubmissionResult result) =>
        gradient.Counterexample is null
            ? gradient
            : gradient with
            {
                Counterexample = gradient.Counterexample with
                {
                    Replay =
                        $"gradcheck replay {name}/{FileOf(result.Submission.Id)} --gradient {Name(gradient, result)}{WithFixtures(result.Run)}",
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
