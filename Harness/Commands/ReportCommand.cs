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
        string folder = parsed.GetValue(Results)!;
        var results = new RecordedResults(folder, Seals.ForReading(parsed, RecordedResults.FolderOf(folder)));
        foreach (string path in new ReportWriter(results, Console.Out).Write(formats, Formats.Source(parsed)))
            Console.Out.WriteLine(path);
        Doubt.Say(results.Doubt);
        return ExitCode.Passed;
    }
}
