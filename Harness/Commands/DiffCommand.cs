using System.CommandLine;
using GradCheck.Commands.Options;
using GradCheck.Commands.Progress;
using GradCheck.Records;
using GradCheck.Reports;
using GradCheck.Reports.Diffs;

namespace GradCheck.Commands;

/// <summary><c>diff OLD NEW</c>: what a regrade changed.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string> Old = new("OLD") { Description = "The results folder of the earlier run." };

    private static readonly Argument<string> New = new("NEW") { Description = "The results folder of the later run." };

    private static readonly Option<string> Format = new Option<string>("--format", "-f")
    {
        Description = "table for a terminal, markdown for a document, json for machines; all go to standard output.",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "markdown", "json");

    private static readonly SealOption Seals = new();

    public static Command Create()
    {
        var command = new Command(
            "diff",
            "Says whose result a regrade changed, which gradient, from what to what, and why. Exits with 0 where nothing changed, with 1 where "
                + "something did. Example: gradcheck diff results-monday results"
        )
        {
            Old,
            New,
            Format,
        };
        Seals.AddTo(command);
        command.SetAction(parsed => Diff(parsed));
        return command;
    }

    private static int Diff(ParseResult parsed)
    {
        string[] folders = [parsed.GetValue(Old)!, parsed.GetValue(New)!];
        var reader = Seals.ForReading(parsed, [.. folders.Select(RecordedResults.FolderOf)]);
        var old = new RecordedResults(folders[0], reader);
        var @new = new RecordedResults(folders[1], reader);
        var diff = ResultsDiff.Create(old.Class.Run, @new.Class.Run, Pairs(old, @new));
        var toldApart = new ToldApart([.. Ids(old, @new)]);
        var shown = diff with { Submissions = [.. diff.Submissions.Select(s => s with { Id = toldApart.Name(s.Id) })] };
        Doubt.Say(old.Doubt, @new.Doubt);
        switch (parsed.GetValue(Format))
        {
            case "json":
                Console.Out.Write(ResultJson.Write(diff));
                break;
            case "markdown":
                Console.Out.Write(DiffMarkdown.Render(shown));
                break;
            default:
                Terminal.Out().Write(DiffReport.Render(shown));
                break;
        }
        return diff.Submissions.IsEmpty ? ExitCode.Passed : ExitCode.NotPassed;
    }

    private static IEnumerable<string> Ids(params IEnumerable<RecordedResults> runs) =>
        runs.SelectMany(r => r.Class.Submissions).Select(r => r.Id).Distinct(StringComparer.Ordinal);

    // Two records at a time.
    private static IEnumerable<(SubmissionResult? Old, SubmissionResult? New)> Pairs(RecordedResults old, RecordedResults @new)
    {
        var before = old.Class.Submissions.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var now = @new.Class.Submissions.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return Ids(old, @new)
            .Order(StringComparer.Ordinal)
            .Select(id =>
                (before.TryGetValue(id, out var was) ? old.Record(was) : null, now.TryGetValue(id, out var row) ? @new.Record(row) : null)
            );
    }
}
