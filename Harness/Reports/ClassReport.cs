using System.Globalization;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Reports;

/// <summary>How a class did, for a terminal.</summary>
internal static class ClassReport
{
    /// <summary>A table of the gradients, and the counts.</summary>
    public static IRenderable Render(ClassSummary summary)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("gradient", "passed", "what became of the rest");
        table.Columns[1].RightAligned();
        foreach (var gradient in summary.Gradients)
        {
            int asked = gradient.Passed + gradient.Failed + gradient.NotJudged;
            table.AddRow(
                new Text($"{gradient.Exercise}.{gradient.Name}"),
                new Text($"{gradient.Passed}/{asked}"),
                new Text(Rest(gradient))
            );
        }
        return new Rows(table, new Text(Counts(summary)), Text.Empty);
    }

    /// <summary>A table with a row for each submission.</summary>
    public static IRenderable Submissions(IEnumerable<SubmissionResult> results)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("submission", "score", "what is not right");
        table.Columns[1].RightAligned();
        foreach (var result in results)
            table.AddRow(
                new Text(PlainText.Line(result.Submission.Id, 60)),
                new Text(SubmissionLine.Score(result)),
                new Text(SubmissionLine.Problems(result))
            );
        return table;
    }

    /// <summary><c>2 wrong-value, 1 rejected</c></summary>
    public static string Rest(GradientSummary gradient) =>
        string.Join(
            ", ",
            gradient.Outcomes.Where(o => o.Key != Outcome.Pass.Code()).OrderByDescending(o => o.Value).Select(o => $"{o.Value} {o.Key}")
        );

    /// <summary>The class in a sentence.</summary>
    public static string Counts(ClassSummary summary)
    {
        var parts = new List<string>
        {
            $"{summary.Submissions} {(summary.Submissions == 1 ? "submission" : "submissions")}: {summary.Perfect} all right",
            $"{summary.Graded - summary.Perfect} not",
        };
        if (summary.Rejected > 0)
            parts.Add($"{summary.Rejected} rejected");
        if (summary.Ungradable > 0)
            parts.Add($"{summary.Ungradable} that gradcheck could not grade");
        if (summary.NotRun > 0)
            parts.Add($"{summary.NotRun} not run");
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"mean score {summary.MeanScore:0.##}"));
        return string.Join(", ", parts) + ".";
    }
}
