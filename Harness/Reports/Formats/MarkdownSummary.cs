using System.Globalization;
using System.Text;
using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Reports.Formats;

/// <summary>
/// A class for a job summary or a pull request. GitHub drops a job summary of more than 1 MiB altogether (docs.github.com, "Workflow commands",
/// job summary limits): this one stops before, and says so.
/// </summary>
internal static class MarkdownSummary
{
    // Room for what other commands of the same step write.
    private const int MostBytes = 1_000_000;

    public static void Write(ReportInput input, TextWriter text)
    {
        string head = Head(input);
        text.Write(head);
        int left = MostBytes - Encoding.UTF8.GetByteCount(head);
        int shown = 0;
        foreach (var result in input.Submissions)
        {
            string part = SubmissionPart(result);
            left -= Encoding.UTF8.GetByteCount(part);
            if (left < 0)
            {
                text.Write(Cut(input.Class.Submissions.Length - shown));
                return;
            }
            text.Write(part);
            shown++;
        }
    }

    private static string Head(ReportInput input)
    {
        var mistakes = new MistakeTally();
        foreach (var result in input.Submissions)
            mistakes.Add(result);
        var text = new StringBuilder("## GradCheck\n\n");
        text.Append(MarkdownText.Escaped(ClassReport.Counts(input.Class.Summary))).Append("\n\n");
        if (!input.Class.Summary.Gradients.IsEmpty)
            Gradients(text, input.Class.Summary);
        if (mistakes.Counts() is { Count: > 0 } counts)
            Mistakes(text, counts);
        return text.Append("### Submissions\n\n").ToString();
    }

    private static void Gradients(StringBuilder text, ClassSummary summary)
    {
        text.Append("| gradient | passed | what became of the rest |\n| --- | ---: | --- |\n");
        foreach (var gradient in summary.Gradients)
        {
            int asked = gradient.Passed + gradient.Failed + gradient.NotJudged;
            Row(text, $"{gradient.Exercise}.{gradient.Name}", $"{gradient.Passed}/{asked}", ClassReport.Rest(gradient));
        }
        text.Append('\n');
    }

    private static void Mistakes(StringBuilder text, IReadOnlyList<MistakeCount> counts)
    {
        text.Append("| mistake | gradients | submissions | where |\n| --- | ---: | ---: | --- |\n");
        foreach (var mistake in counts)
            Row(text, mistake.Code, Number(mistake.Gradients), Number(mistake.Submissions), MistakeReport.Where(mistake));
        text.Append('\n');
    }

    private static void Row(StringBuilder text, params string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(c => MarkdownText.Escaped(c))).Append(" |\n");

    private static string SubmissionPart(SubmissionResult result)
    {
        var text = new StringBuilder();
        string name = result.Submission.Student?.Name is { Length: > 0 } student
            ? $"{result.Submission.Id} ({student})"
            : result.Submission.Id;
        string score = MarkdownText.Escaped(SubmissionLine.Score(result));
        text.Append("- ").Append(result.IsPerfect ? "✅" : "❌").Append(" **").Append(score).Append("** ").Append(Name(name)).Append('\n');
        foreach (var diagnostic in result.Diagnostics.Take(3))
            Item(text, Place(diagnostic.File, diagnostic.Line), $"{diagnostic.Id}: {diagnostic.Message}");
        foreach (var gradient in result.Gradients.Where(g => g.Passed != true && g.Outcome != Outcome.Rejected).Take(30))
            Item(text, $"{gradient.Name} {gradient.Outcome.Code()}{At(gradient.Location)}", Message(gradient));
        return text.ToString();
    }

    private static string Name(string name) => MarkdownText.Escaped(name) is { Length: > 0 } shown ? shown : "\\_";

    private static void Item(StringBuilder text, string what, string message) =>
        text.Append("  - **").Append(Name(what)).Append("**: ").Append(MarkdownText.Escaped(message)).Append('\n');

    private static string Message(GradientResult gradient) =>
        gradient.Diagnosis is { Code: not (null or "unknown") } diagnosis
            ? $"{gradient.Message} ({diagnosis.Code})"
            : gradient.Message ?? gradient.Outcome.Code();

    private static string At(LocationResult? location) => location is { Line: > 0 } ? $", {Place(location.File, location.Line)}" : "";

    private static string Place(string file, int line) => line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}:{line}") : file;

    private static string Cut(int left) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"\n{left} more {(left == 1 ? "submission is" : "submissions are")} not shown: GitHub shows a summary of at most 1 MiB. All are in results.json.\n"
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
