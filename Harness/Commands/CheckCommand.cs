using System.CommandLine;
using GradCheck.Grading;
using GradCheck.Grading.Results;
using GradCheck.Reports;
using GradCheck.Submissions;

namespace GradCheck.Commands;

/// <summary><c>check FILE</c>: one submission, in the terminal.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> Place = new("FILE")
    {
        Description = "A .cs file, or the folder or the archive of one submission.",
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table for people, json for machines; either goes to standard output.",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "json");

    private static readonly Option<int> Hint = new("--hint")
    {
        Description =
            "How much help is given: 1, the question to ask; 2, the kind of mistake, too; 3, how the tensor acts on what follows.",
        HelpName = "0-3",
        DefaultValueFactory = _ => 0,
    };

    private static readonly CheckingOptions Checking = new();

    public static Command Create()
    {
        var command = new Command(
            "check",
            "Checks one submission and shows which gradient is wrong, at which smallest shape. Example: gradcheck check TwoLayerNet.cs"
        )
        {
            Place,
            Format,
            Hint,
        };
        Checking.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Check(parsed, stop)));
        return command;
    }

    private static int Check(ParseResult parsed, CancellationToken stop)
    {
        int hints = parsed.GetValue(Hint);
        if (hints is < 0 or > 3)
            throw new UsageException("--hint takes a number from 0 (none) to 3.");
        var settings = Checking.Read(parsed, stop);
        var submission = SubmissionFinder.One(parsed.GetValue(Place)!);
        using var grader = new SubmissionGrader(settings, stop);
        var result = grader.Grade(submission);
        if (parsed.GetValue(Format) == "json")
            Console.Out.Write(ResultJson.Write(result));
        else
            Terminal.Out().Write(SubmissionReport.Of(result, hints));
        return result.NeedsInstructor ? ExitCode.NotGraded
            : result.IsPerfect ? ExitCode.Passed
            : ExitCode.NotPassed;
    }
}
