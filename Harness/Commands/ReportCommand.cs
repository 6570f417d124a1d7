using System.CommandLine;
using GradCheck.Commands.Options;
using GradCheck.Records;
using GradCheck.Reports.Formats;

namespace GradCheck.Commands;

/// <summary><c>report RESULTS</c>: renders reports again from the records.</summary>
internal static class ReportCommand
{
    private static readonly Argument<string> Results = new("RESULTS") { Description = "The folder that grade wrote." };

    private static readonly FormatOption Formats = new();
    private static readonly SealOption Seals = new();

    public static Command Create()
    {
        var command = new Command(
            "report",
            "Writes reports from the JSON records of a run, without grading: exits with 0 once they are written. "
                + "Example: gradcheck report results --format junit,csv"
        )
        {
            Results,
        };
        Formats.AddTo(command, withSource: true);
        Seals.AddTo(command);
        command.SetAction(parsed => Report(parsed));
        return command;
    }

    private static int Report(ParseResult parsed)
    {
        var formats = Formats.Read(parsed);
        string place = parsed.GetValue(Results)!;
        string path = RecordedResults.FolderOf(place);
        var reader = Seals.ForReading(parsed, path);
        using var folder = formats.Any(f => !f.IsPrinted) && RecordedResults.AreIn(path) ? new LockedFolder(path) : null;
        var results = new RecordedResults(place, reader);
        foreach (string written in new ReportWriter(results, folder, Console.Out).Write(formats, Formats.Source(parsed)))
            Console.Out.WriteLine(written);
        Doubt.Say(results.Doubt);
        return ExitCode.Passed;
    }
}
