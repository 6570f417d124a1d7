using System.Globalization;
using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>The student's own lines around a place, the line itself marked.</summary>
internal sealed record Excerpt(string File, int Line, IReadOnlyList<SourceLine> Lines)
{
    private const int Before = 2;
    private const int After = 9;
    private const int LongestLine = 400;

    /// <summary>Null where the record does not have the source.</summary>
    public static Excerpt? Around(LocationResult location, SubmissionResult submission)
    {
        // The next method is another gradient's.
        int next = submission
            .Gradients.Select(g => g.Location)
            .Where(l => l is not null && l.File == location.File && l.Line > location.Line)
            .Select(l => l!.Line - 1)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        return Around(location.File, location.Line, Math.Min(location.Line + After, next), submission.Submission);
    }

    public static Excerpt? Around(string file, int line, int last, SubmissionFacts submission)
    {
        if (submission.Sources is not { } sources || sources.FirstOrDefault(s => s.Path == file) is not { } source)
            return null;
        string[] lines = source.Text.ReplaceLineEndings("\n").Split('\n');
        if (line < 1 || line > lines.Length)
            return null;
        int first = Math.Max(1, line - Before);
        last = Math.Min(last, lines.Length);
        while (last > line && string.IsNullOrWhiteSpace(lines[last - 1]))
            last--;
        return new Excerpt(
            file,
            line,
            [.. Enumerable.Range(first, last - first + 1).Select(n => new SourceLine(n, Cut(lines[n - 1]), n == line))]
        );
    }

    private static string Cut(string line) =>
        line.Length <= LongestLine
            ? line
            : string.Create(CultureInfo.InvariantCulture, $"{line[..LongestLine]} … and {line.Length - LongestLine} more characters");
}

/// <summary>A line of source, from 1.</summary>
internal sealed record SourceLine(int Number, string Text, bool IsMarked);
