using System.CommandLine;
using GradCheck.Commands.Options;
using GradCheck.Commands.Progress;
using GradCheck.Diagnosis.Facts;
using GradCheck.Grading;
using GradCheck.Records;
using GradCheck.Reports;
using GradCheck.Submissions;
using GradCheck.Submissions.Finding;
using Spectre.Console.Rendering;

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

    private static readonly Option<bool> Watch = new("--watch") { Description = "Checks again on each save of the file, until Ctrl+C." };

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
            Watch,
        };
        Checking.AddTo(command);
        command.SetAction(CheckAsync);
        return command;
    }

    private static async Task<int> CheckAsync(ParseResult parsed, CancellationToken stop)
    {
        var hints = (HintLevel)parsed.GetValue(Hint);
        if (!Enum.IsDefined(hints))
            throw new UsageException("--hint takes a number from 0 (none) to 3.");
        string place = parsed.GetValue(Place)!;
        bool isWatching = parsed.GetValue(Watch);
        if (isWatching && parsed.GetValue(Format) == "json")
            throw new UsageException("--watch is for people to read: leave out --format json.");
        if (isWatching && Directory.Exists(place))
            throw new UsageException($"--watch takes a .cs file, and {place} is a folder.");
        var settings = Checking.Read(parsed, stop);
        if (settings.Assignment.File is { } file && hints > settings.Hints)
        {
            Console.Error.WriteLine($"{file} allows hints up to {(int)settings.Hints}.");
            hints = settings.Hints;
        }
        var submission = SubmissionFinder.One(place);
        using var grader = new SubmissionGrader(settings, stop);
        if (isWatching)
            return await new WatchedCheck(place, () => Show(Grade(grader, submission), settings, hints)).RunAsync(stop);
        var result = Grade(grader, submission);
        if (parsed.GetValue(Format) == "json")
            Console.Out.Write(ResultJson.Write(result));
        else
            Terminal.Out().Write(Report(result, settings, hints));
        return Code(result);
    }

    // What a busy machine may have brought about is asked again once, as in a class.
    private static SubmissionResult Grade(SubmissionGrader grader, Submission submission)
    {
        var first = grader.Grade(submission);
        if (!first.IsDoubtful)
            return first;
        Console.Error.WriteLine($"{submission.Id} may have been slowed by the machine and is asked again.");
        return grader.Grade(submission);
    }

    private static (IRenderable Report, int ExitCode) Show(SubmissionResult result, GradeSettings settings, HintLevel hints) =>
        (Report(result, settings, hints), Code(result));

    private static IRenderable Report(SubmissionResult result, GradeSettings settings, HintLevel hints) =>
        hints < HintLevel.Explanation
            ? SubmissionReport.Render(result, hints)
            : SubmissionReport.Render(result, hints, Explanations.Render(result, settings), Explanations.Others(result));

    private static int Code(SubmissionResult result) =>
        result.NeedsInstructor ? ExitCode.NotGraded
        : result.IsPerfect ? ExitCode.Passed
        : ExitCode.NotPassed;
}
