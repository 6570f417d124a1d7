using System.CommandLine;
using GradCheck.Commands.Options;
using GradCheck.Commands.Progress;
using GradCheck.Grading;
using GradCheck.Records;
using GradCheck.Reports;
using GradCheck.Submissions;
using GradCheck.Submissions.Finding;
using GradCheck.Wording;
using Spectre.Console;

namespace GradCheck.Commands;

/// <summary><c>replay RESULT.json</c>: asks once more at a recorded case.</summary>
internal static class ReplayCommand
{
    private static readonly Argument<string> Record = new("RESULT.json")
    {
        Description = "The record of one submission: results/submissions/ID.json.",
    };

    private static readonly Option<string?> GradientName = new("--gradient", "-g")
    {
        Description = "The gradient to repeat; the first that failed unless it is named.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Source = new("--submission")
    {
        Description = "A .cs file or a folder to ask instead of the recorded source: is it right by now?",
        HelpName = "PATH",
    };

    private static readonly Option<bool> AsTest = new("--as-test")
    {
        Description = "Prints the case as an NUnit test for the student's project instead.",
    };

    private static readonly IsolationOption Isolation = new();
    private static readonly PolicyOption Policy = new();
    private static readonly FixturesOption Fixtures = new();
    private static readonly SealOption Seals = new();

    public static Command Create()
    {
        var command = new Command(
            "replay",
            "Repeats a recorded failure, bit for bit. Example: gradcheck replay results/submissions/s05.json --gradient B1Grad"
        )
        {
            Record,
            GradientName,
            Source,
            AsTest,
        };
        Fixtures.AddTo(command);
        Isolation.AddTo(command);
        Policy.AddTo(command);
        Seals.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Replay(parsed, stop)));
        return command;
    }

    private static int Replay(ParseResult parsed, CancellationToken stop)
    {
        string path = parsed.GetValue(Record)!;
        var (record, isSealed, _) = Read(parsed, path);
        var failure = Choose(record, parsed.GetValue(GradientName), path);
        var library = Fixtures.Read(parsed, stop);
        if (RecordedFixtures.Warning(record.Run, Fixtures.Records(parsed), path) is { } warning)
            Console.Error.WriteLine(warning);
        var exercise = CheckingOptions.Find(failure.Exercise, library.Exercises);
        if (RecordedCase.Mismatch(failure, exercise) is { } mismatch)
            throw new UsageException($"{path} does not fit {exercise.Name} as it is here: {PlainText.Line(mismatch)}.");
        string? doubt = isSealed ? null : $"{path} is not sealed by this grader: others wrote it, or changed it since.";
        if (parsed.GetValue(AsTest))
        {
            Console.Out.Write(CounterexampleTest.Render(failure, exercise));
            Doubt.Say(doubt);
            return ExitCode.Passed;
        }
        var settings = new GradeSettings
        {
            Catalogue = library.Exercises,
            Contracts = library.Contracts,
            Seed = record.Run.Seed,
            Isolation = Isolation.Read(parsed),
            HasPolicy = Policy.Read(parsed, record.Run),
        };
        var repeated = new Replay(settings, stop).Run(failure, exercise, SourceOf(record, parsed.GetValue(Source), path));
        Terminal.Out().Write(ReplayReport.Render(repeated, failure));
        Doubt.Say(doubt);
        return repeated.Passed == true ? ExitCode.Passed
            : repeated.Passed == false ? ExitCode.NotPassed
            : ExitCode.NotGraded;
    }

    private static ReadRecord<SubmissionResult> Read(ParseResult parsed, string path) =>
        File.Exists(path)
            ? Seals.ForReading(parsed, Path.GetDirectoryName(Path.GetFullPath(path))!).Submission(path)
            : throw new UsageException($"There is no file {path}: name the record of a submission, such as results/submissions/s05.json.");

    private static GradientResult Choose(SubmissionResult record, string? name, string path)
    {
        var failures = record.Gradients.Where(g => g.Counterexample is not null).ToList();
        if (failures.Count == 0)
            throw new UsageException($"Nothing in {path} can be repeated: no gradient failed at a case.");
        return name is null
            ? failures[0]
            : failures.Find(f => Matches(f, name))
                ?? throw new UsageException($"{path} has no failure of {name}, only of {string.Join(", ", failures.Select(f => f.Name))}.");
    }

    private static bool Matches(GradientResult gradient, string name) =>
        name.Equals(gradient.Name, StringComparison.OrdinalIgnoreCase)
        || name.Equals($"{gradient.Exercise}.{gradient.Name}", StringComparison.OrdinalIgnoreCase);

    private static SubmissionSource SourceOf(SubmissionResult record, string? place, string path)
    {
        if (place is not null)
            return SubmissionReader.Read(SubmissionFinder.One(place));
        return record.Submission.Sources is { Length: > 0 } sources
            ? new SubmissionSource([.. sources.Select(s => new SourceFile(s.Path, s.Text))], [], record.Submission.Sha256)
            : throw new UsageException($"{path} does not hold the submission's source: name it with --submission.");
    }
}
