using GradCheck.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Reports.Diffs;

/// <summary>A diff for a terminal: a row for each gradient that changed.</summary>
internal static class DiffReport
{
    public static IRenderable Render(ResultsDiff diff)
    {
        if (diff.Submissions.IsEmpty)
            return new Text(DiffText.Sentence(diff) + "\n");
        var table = new Table().Border(TableBorder.Simple).AddColumns("submission", "score", "gradient", "outcome", "why");
        foreach (var change in diff.Submissions)
            Rows(table, change);
        return new Rows(table, new Text(DiffText.Sentence(diff)), Text.Empty);
    }

    private static void Rows(Table table, SubmissionChange change)
    {
        string id = PlainText.Line(change.Id, 40);
        string why = PlainText.Line(DiffText.Why(change), 200);
        // Whoever is new or gone is one row: what became of each gradient is in its record.
        if (change.Gradients.IsEmpty || change.Change != "changed")
        {
            table.AddRow(new Text(id), new Text(DiffText.Score(change)), Text.Empty, new Text(Status(change)), new Text(why));
            return;
        }
        foreach (var (i, gradient) in change.Gradients.Index())
            table.AddRow(
                new Text(i == 0 ? id : ""),
                new Text(i == 0 ? DiffText.Score(change) : ""),
                new Text(PlainText.Line($"{gradient.Exercise}.{gradient.Name}", 60)),
                new Text(PlainText.Line(DiffText.Outcome(gradient), 60)),
                new Text(i == 0 ? why : "")
            );
    }

    private static string Status(SubmissionChange change) => PlainText.Line($"{change.OldStatus ?? "-"} to {change.NewStatus ?? "-"}", 60);
}
