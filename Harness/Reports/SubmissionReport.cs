using System.Globalization;
using GradCheck.Diagnosis.Facts;
using GradCheck.Explaining;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Reports;

/// <summary>One submission for its author: a table of gradients and rungs, then a sentence about each that is not right.</summary>
internal static class SubmissionReport
{
    /// <param name="hints">How much help is given, as in <see cref="GradientText"/>.</param>
    /// <param name="explanations">What stands below the messages of some gradients, by exercise and gradient.</param>
    /// <param name="others">A sentence about the other gradients' explanations.</param>
    public static IRenderable Render(
        SubmissionResult result,
        HintLevel hints = HintLevel.None,
        IReadOnlyDictionary<(string Exercise, string Gradient), Page>? explanations = null,
        string others = ""
    )
    {
        var parts = new List<IRenderable>();
        foreach (var diagnostic in result.Diagnostics)
            parts.Add(new Text($"{Place(diagnostic.File, diagnostic.Line)}{diagnostic.Id}: {PlainText.Line(diagnostic.Message, 400)}"));
        foreach (var exercise in result.Gradients.Where(g => g.Outcome != Outcome.Rejected).GroupBy(g => g.Exercise))
            parts.Add(Ladder(exercise.Key, [.. exercise]));
        foreach (
            var told in result
                .Gradients.Where(g => g.Passed != true && g.Outcome != Outcome.Rejected)
                .Select(g => (Message: Message(g, hints), Page: explanations?.GetValueOrDefault((g.Exercise, g.Name))))
                .DistinctBy(t => t.Message)
        )
        {
            parts.Add(new Padder(new Text(told.Message), new Padding(0, 0, 0, 1)));
            if (told.Page is not null)
                parts.Add(new Padder(ExplanationReport.Render(told.Page), new Padding(2, 0, 0, 1)));
        }
        if (others.Length > 0)
            parts.Add(new Padder(new Text(others), new Padding(0, 0, 0, 1)));
        foreach (string note in result.Gradients.SelectMany(g => g.Notes).Select(n => n.Message).Distinct())
            parts.Add(new Padder(new Text($"Note: {PlainText.Line(note, 400)}"), new Padding(0, 0, 0, 1)));
        if (result.Output.Length > 0)
            parts.Add(
                new Rows([
                    new Text("Your code printed, at all the cases together:"),
                    .. result.Output.Split('\n').Take(20).Select(l => new Text("  " + PlainText.Line(l, 200))),
                ])
            );
        parts.Add(new Text($"{PlainText.Line(result.Submission.Id)}: {SubmissionLine.Score(result)} ({result.Status.Code()})"));
        return new Rows(parts);
    }

    private static Table Ladder(string exercise, List<GradientResult> gradients)
    {
        var rungs = gradients.MaxBy(g => g.Rungs.Length)!.Rungs.Select(r => r.Rung).ToList();
        var table = new Table().Title(exercise).Border(TableBorder.Simple).AddColumn("gradient");
        foreach (string rung in rungs)
            table.AddColumn(new TableColumn(rung).Centered());
        table.AddColumn("outcome");
        foreach (var gradient in gradients)
        {
            var marks = rungs.Select(rung => Mark(gradient.Rungs.FirstOrDefault(r => r.Rung == rung)));
            table.AddRow([new Text(gradient.Name), .. marks, new Text(gradient.Outcome.Code())]);
        }
        return table;
    }

    private static Text Mark(RungResult? rung) =>
        rung switch
        {
            null => new Text("."),
            { Outcome: Outcome.NotImplemented } => new Text("todo"),
            { Passed: true } => new Text("ok", new Style(Color.Green)),
            { Passed: false } => new Text("WRONG", new Style(Color.Red)),
            _ => new Text("?"),
        };

    private static string Message(GradientResult gradient, HintLevel hints) => string.Join('\n', GradientText.Lines(gradient, hints));

    private static string Place(string file, int line) =>
        line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{PlainText.Line(file, 60)}:{line}: ") : "";
}
