using System.Globalization;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Wording;

namespace GradCheck.Reports.Formats;

/// <summary>
/// Annotations on the students' lines, for GitHub: at most ten, since a step shows no more (docs.github.com, "Workflow commands", and
/// community discussion 26680). Each submission has its most useful one before any has a second; where there are more, the tenth says so.
/// </summary>
internal static class Annotations
{
    private const int Most = 10;

    // A title is one line beside a line of code.
    private const int LongestTitle = 100;
    private const int LongestMessage = 1_000;

    public static Action<TextWriter> To(ReportInput input) =>
        text =>
        {
            foreach (string line in Lines(input))
                text.Write(line + "\n");
        };

    private static IEnumerable<string> Lines(ReportInput input)
    {
        var (best, all) = Best(input);
        int shown = all > Most ? Most - 1 : Most;
        foreach (var (result, what) in best.Take(shown))
            yield return Line(result, what, input);
        if (all > Most)
            yield return WorkflowCommand.Render(
                "notice",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{all - shown} more are not shown here: GitHub shows ten. The report has them all."
                ),
                ("title", "gradcheck")
            );
    }

    // Round by round, the most useful first, in the order of the class; the worst of those kept is the first to be given up.
    private static (List<(SubmissionResult Result, Annotation What)> Best, int All) Best(ReportInput input)
    {
        var kept = new PriorityQueue<(SubmissionResult, Annotation), (int Round, int Use, int Order)>(
            Comparer<(int, int, int)>.Create((one, other) => other.CompareTo(one))
        );
        int all = 0;
        foreach (var result in input.Submissions)
        foreach (var (round, what) in Create(result).OrderBy(a => a.Use).Index())
        {
            kept.Enqueue((result, what), (round, what.Use, all++));
            if (kept.Count > Most)
                kept.Dequeue();
        }
        var best = new List<(SubmissionResult, Annotation)>();
        while (kept.TryDequeue(out var worst, out _))
            best.Add(worst);
        best.Reverse();
        return (best, all);
    }

    private sealed record Annotation(int Use, string? File, int Line, string Title, string Message);

    private static string Line(SubmissionResult result, Annotation what, ReportInput input)
    {
        string? file = what.File is null ? null : input.Locate(result.Submission.Id, what.File);
        return WorkflowCommand.Render(
            "error",
            what.Message,
            ("file", file),
            ("line", file is null || what.Line == 0 ? null : what.Line.ToString(CultureInfo.InvariantCulture)),
            ("title", PlainText.Line($"{result.Submission.Id}: {what.Title}", LongestTitle))
        );
    }

    private static IEnumerable<Annotation> Create(SubmissionResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
            yield return new Annotation(
                0,
                diagnostic.File.Length == 0 ? null : diagnostic.File,
                diagnostic.Line,
                diagnostic.Id,
                PlainText.Line(diagnostic.Message, LongestMessage)
            );
        foreach (var gradient in result.Gradients.Where(g => g.Passed != true && g.Outcome != Outcome.Rejected))
            yield return new Annotation(
                Use(gradient),
                gradient.Location?.File,
                gradient.Location?.Line ?? 0,
                $"{gradient.Name} {gradient.Outcome.Code()}",
                Message(gradient)
            );
    }

    // A named mistake helps most; that something is still to be written, least.
    private static int Use(GradientResult gradient) =>
        gradient switch
        {
            { Passed: null } => 3,
            { Outcome: Outcome.NotImplemented or Outcome.Missing } => 4,
            { Diagnosis.Code: not (null or "unknown") } => 1,
            _ => 2,
        };

    private static string Message(GradientResult gradient) =>
        string.Join(
            '\n',
            new[] { gradient.Message, gradient.Diagnosis?.Hint }.OfType<string>().Select(t => PlainText.Line(t, LongestMessage))
        );
}

/// <summary>
/// A command to GitHub's runner, on one line: <c>::error file=a.cs,line=3::message</c>. Escaped as the runner unescapes it
/// (actions/runner, src/Runner.Common/ActionCommand.cs).
/// </summary>
internal static class WorkflowCommand
{
    /// <param name="properties">Names and values; one without a value is left out.</param>
    public static string Render(string command, string message, params (string Name, string? Value)[] properties)
    {
        string given = string.Join(',', properties.Where(p => p.Value is not null).Select(p => $"{p.Name}={Property(p.Value!)}"));
        return $"::{command}{(given.Length > 0 ? " " : "")}{given}::{Data(message)}";
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
