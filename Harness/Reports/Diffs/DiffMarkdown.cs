using System.Text;
using GradCheck.Reports.Formats;

namespace GradCheck.Reports.Diffs;

/// <summary>A diff as Markdown: the table, and the sentence.</summary>
internal static class DiffMarkdown
{
    public static string Render(ResultsDiff diff)
    {
        var text = new StringBuilder("## GradCheck: what a regrade changed\n\n");
        text.Append(MarkdownText.Escaped(DiffText.Sentence(diff))).Append('\n');
        if (diff.Submissions.IsEmpty)
            return text.ToString();
        text.Append("\n| submission | score | gradients | why |\n| --- | --- | --- | --- |\n");
        foreach (var change in diff.Submissions)
            text.Append("| ")
                .AppendJoin(
                    " | ",
                    new[] { change.Id, DiffText.Score(change), What(change), DiffText.Why(change) }.Select(c =>
                        MarkdownText.Escaped(c, 4_000)
                    )
                )
                .Append(" |\n");
        return text.ToString();
    }

    private static string What(SubmissionChange change) =>
        change.Change != "changed" || change.Gradients.IsEmpty
            ? $"{change.OldStatus ?? "-"} to {change.NewStatus ?? "-"}"
            : string.Join("; ", change.Gradients.Select(g => $"{g.Exercise}.{g.Name} {DiffText.Outcome(g)}"));
}
