using System.Globalization;
using System.Text;
using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Wording;

namespace GradCheck.Reports;

/// <summary>
/// What a comment on a pull request says, in GitHub's Markdown. Student text stands in code only, where it mentions nobody, links nothing and
/// shows no picture.
/// </summary>
internal static class CommentMarkdown
{
    private const int LineWidth = 110;

    /// <summary>One submission, for its author.</summary>
    /// <param name="hints">How much help is given, as in <see cref="GradientText"/>.</param>
    public static string Render(SubmissionResult result, HintLevel hints)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### GradCheck: {Heading(result)}\n");
        if (result.Diagnostics.Length > 0)
            text.Append('\n').Append(Fenced(result.Diagnostics.Select(Diagnostic)));
        var judged = result.Gradients.Where(g => g.Outcome != Outcome.Rejected).ToList();
        foreach (var exercise in judged.GroupBy(g => g.Exercise))
            text.Append(Table(exercise.Key, exercise));
        // Of what is still to be written, the table says all there is to say.
        foreach (var same in judged.Where(g => g.Passed != true && g.Outcome != Outcome.NotImplemented).GroupBy(g => g.Message))
            text.Append(Problem([.. same], hints));
        foreach (string note in judged.SelectMany(g => g.Notes).Select(n => n.Message).Distinct())
            text.Append('\n').Append(Fenced(["Note: " + PlainText.Line(note, 1_000)]));
        return text.ToString();
    }

    /// <summary>A class as numbers, with nothing that belongs to one student.</summary>
    public static string Render(ClassSummary summary)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"### GradCheck: {summary.Submissions} submissions, {summary.Perfect} of them all right\n\n"
        );
        text.Append("| gradient | right | what became of the rest |\n|---|--:|---|\n");
        foreach (var gradient in summary.Gradients)
        {
            int asked = gradient.Passed + gradient.Failed + gradient.NotJudged;
            var rest = gradient
                .Outcomes.Where(o => o.Key != Outcome.Pass.Code())
                .OrderByDescending(o => o.Value)
                .Select(o => $"{o.Value} {o.Key}");
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{gradient.Exercise}.{gradient.Name}` | {gradient.Passed}/{asked} | {string.Join(", ", rest)} |\n"
            );
        }
        return text.ToString();
    }

    private static string Heading(SubmissionResult result) =>
        result.Status switch
        {
            SubmissionStatus.Rejected => "the submission is rejected",
            SubmissionStatus.Ungradable => "this could not be graded, and the reason is not yours",
            _ when result.IsPerfect && result.Gradients.Length == 1 => "the gradient is right",
            _ when result.IsPerfect => $"all {result.Gradients.Length} gradients are right",
            _ => $"{result.Gradients.Count(g => g.Passed == true)} of {result.Gradients.Length} gradients are right",
        };

    private static string Table(string exercise, IEnumerable<GradientResult> gradients)
    {
        var table = new StringBuilder($"\n| {exercise} | outcome | where |\n|---|---|---|\n");
        foreach (var gradient in gradients)
            table.Append(
                CultureInfo.InvariantCulture,
                $"| `{gradient.Name}` | {(gradient.Passed == true ? "right" : $"**{gradient.Outcome.Code()}**")} | {Place(gradient)} |\n"
            );
        return table.ToString();
    }

    private static string Problem(List<GradientResult> same, HintLevel hints)
    {
        string names = string.Join(", ", same.Select(g => $"`{g.Name}`"));
        return $"\n#### {names}: {same[0].Outcome.Code()}\n\n" + Fenced(GradientText.Lines(same[0], hints));
    }

    // A file's name may hold what ends a cell or a code span.
    private static string Place(GradientResult gradient) =>
        gradient.Passed != true && gradient.Location is { Line: > 0 } at
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"`{PlainText.Line(at.File, 60).Replace('`', '\'').Replace('|', '/').Replace('\\', '/')}:{at.Line}`"
            )
            : "";

    private static string Diagnostic(DiagnosticResult d) =>
        PlainText.Line(
            d.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{d.File}:{d.Line}: {d.Id}: {d.Message}") : $"{d.Id}: {d.Message}",
            1_000
        );

    private static string Fenced(IEnumerable<string> lines)
    {
        var wrapped = lines.SelectMany(Wrapped).ToList();
        string fence = new('`', Math.Max(3, wrapped.Max(LongestRun) + 1));
        return $"{fence}text\n{string.Join('\n', wrapped)}\n{fence}\n";
    }

    // Code does not wrap on a page. Matrices are indented, and stay whole.
    private static IEnumerable<string> Wrapped(string line)
    {
        while (line.Length > LineWidth && line[0] != ' ' && line.LastIndexOf(' ', LineWidth) is > 0 and var space)
        {
            yield return line[..space];
            line = line[(space + 1)..].TrimStart();
        }
        yield return line;
    }

    private static int LongestRun(string line)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in line)
            longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        return longest;
    }
}
