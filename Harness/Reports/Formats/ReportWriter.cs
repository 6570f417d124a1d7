using System.Collections.Immutable;
using System.Text;
using GradCheck.Records;

namespace GradCheck.Reports.Formats;

/// <summary>Writes reports into a results folder.</summary>
/// <param name="folder">The folder; null where no format writes a file.</param>
/// <param name="output">Takes what no file is for.</param>
internal sealed class ReportWriter(RecordedResults results, LockedFolder? folder, TextWriter output)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="sourceRoot">Where the submissions lie, if that is known: annotations name files from there.</param>
    /// <returns>What was written, for people: a file, or a folder of many.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public ImmutableArray<string> Write(IEnumerable<Format> formats, string? sourceRoot)
    {
        var input = new ReportInput(results.Class, results.Submissions)
        {
            Locate = (id, file) => sourceRoot is null ? null : SourceLocator.Find(sourceRoot, id, file),
        };
        var toldApart = new ToldApart([.. results.Class.Submissions.Select(r => r.Id)]).In(input);
        return [.. formats.SelectMany(f => Write(f, f.IsForPrograms ? input : toldApart))];
    }

    private List<string> Write(Format format, ReportInput input)
    {
        var written = new List<string>();
        foreach (var file in format.Files(input))
        {
            if (file.Path is null)
            {
                file.Write(output);
                continue;
            }
            Write(file, file.Path);
            written.Add(file.Path);
        }
        // Of submissions that an earlier run found and this one did not.
        if (format.Folder is { } own)
            folder!.RemoveOthers(own, "*", written.ToHashSet());
        return format.Start is { } start ? [Path.Combine(results.Path, start)]
            : written.Count > 1 && format.Folder is { } many ? [Path.Combine(results.Path, many)]
            : written.ConvertAll(file => Path.Combine(results.Path, file));
    }

    private void Write(ReportFile file, string path) =>
        folder!.Write(
            path,
            stream =>
            {
                using var text = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
                file.Write(text);
            },
            "The JSON records are complete; 'gradcheck report' makes reports of them."
        );
}

/// <summary>Finds the file on disk that a record names, so that an annotation stands on its line.</summary>
internal static class SourceLocator
{
    /// <param name="root">The folder that was graded, or the one file.</param>
    /// <param name="id">The submission.</param>
    /// <param name="file">A file in it, as the record names it.</param>
    /// <returns>The path from the working directory, with <c>/</c>; null where there is no such file, as in an archive.</returns>
    public static string? Find(string root, string id, string file)
    {
        string full = Path.GetFullPath(root);
        string folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full)!;
        // A submission is a folder, a file in the folder of the class, or all that was named.
        string? found = new[] { Path.Combine(folder, id, file), Path.Combine(folder, file) }
            .Select(Path.GetFullPath)
            .FirstOrDefault(path => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path));
        return found is null ? null : Path.GetRelativePath(Environment.CurrentDirectory, found).Replace(Path.DirectorySeparatorChar, '/');
    }
}
