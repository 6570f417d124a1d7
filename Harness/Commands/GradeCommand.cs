using System.CommandLine;
using GradCheck.Commands.Options;
using GradCheck.Commands.Progress;
using GradCheck.Gradebooks;
using GradCheck.Grading;
using GradCheck.Isolation.Processes;
using GradCheck.Isolation.Sandbox;
using GradCheck.Records;
using GradCheck.Reports;
using GradCheck.Reports.Formats;
using GradCheck.Submissions.Finding;
using GradCheck.Submissions.Layouts;
using GradCheck.Wording;
using Spectre.Console;

namespace GradCheck.Commands;

/// <summary><c>grade FOLDER</c>: grades every submission in a folder.</summary>
internal static class GradeCommand
{
    private static readonly Argument<string> Folder = new("FOLDER")
    {
        Description = "A folder with a sub-folder, an archive or a .cs file for each submission, a platform's download, or one .cs file.",
    };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "Where the results are written.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "results",
    };

    private static readonly Option<int> Jobs = new("--jobs", "-j")
    {
        Description = "Submissions graded at once; 0 means one for each core.",
        HelpName = "N",
        DefaultValueFactory = _ => 0,
    };

    private static readonly Option<bool> AuditTolerance = new("--audit-tolerance")
    {
        Description = "Shows which gradients would change verdict at other tolerances, and writes tolerance-audit.json.",
    };

    private static readonly Option<bool> NoCache = new("--no-cache")
    {
        Description = "Grades every submission anew, also those that an earlier run graded alike.",
    };

    private static readonly Option<string> Layout = new Option<string>("--layout")
    {
        Description = "How the submissions are laid out; auto sees it from their names.",
        DefaultValueFactory = _ => LayoutChoice.Names.First(),
    }.AcceptOnlyFromAmong([.. LayoutChoice.Names]);

    private static readonly FormatOption Formats = new();

    private static readonly Option<string> HowMuch = new Option<string>("--verbosity", "-v")
    {
        Description =
            "How much is said on standard error: quiet, only what went wrong with the run; detailed, also what is wrong with each gradient.",
        DefaultValueFactory = _ => "normal",
    }.AcceptOnlyFromAmong("quiet", "normal", "detailed");

    private static readonly RosterOptions Rosters = new();

    private static readonly SealOption Seals = new();

    private static readonly CheckingOptions Checking = new();

    public static Command Create()
    {
        var command = new Command(
            "grade",
            "Grades every submission in a folder and writes a JSON record of each. Example: gradcheck grade Submissions --out results"
        )
        {
            Folder,
            Out,
            Jobs,
            AuditTolerance,
            NoCache,
            Layout,
        };
        Formats.AddTo(command);
        command.Add(HowMuch);
        Rosters.AddTo(command);
        Seals.AddTo(command);
        Checking.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Grade(parsed, stop)));
        return command;
    }

    private static int Grade(ParseResult parsed, CancellationToken stop)
    {
        var formats = Formats.Read(parsed);
        var settings = Settings(parsed, stop);
        string results = parsed.GetValue(Out)!;
        if (string.IsNullOrWhiteSpace(results))
            throw new UsageException("--out takes the name of a folder.");
        using var found = SubmissionFinder.Find(parsed.GetValue(Folder)!, except: results, LayoutChoice.Of(parsed.GetValue(Layout)!));
        var roster = Rosters.Read(parsed, found, results);
        if (settings.Isolation.LeftOpen() is { } leftOpen)
            Console.Error.WriteLine($"Isolation is that of a process only: {leftOpen}. {Bubblewrap.Obstacle}");
        var seal = Seals.ForWriting(parsed, results, parsed.GetValue(Folder)!);
        using var folder = OpenResults(results, seal);
        ChildFolder.RemoveLeftovers();
        var submissions = SameWork.Mark(found);
        var verbosity = Enum.Parse<Verbosity>(parsed.GetValue(HowMuch)!, ignoreCase: true);
        var console = verbosity == Verbosity.Quiet ? Terminal.Nowhere() : Terminal.Error();
        var toldApart = new ToldApart([.. submissions.Select(s => s.Id)]);
        Announce(found, [.. SameWork.Sentences(submissions), .. toldApart.Sentences], console);
        settings = settings with { Seed = RunSeed.Choose(settings, submissions, folder) };
        (settings.IsSeedChosen && settings.Seed.IsWhole ? Console.Error : console.Profile.Out.Writer).WriteLine(RunSeed.Sentence(settings));

        var tolerances = new ToleranceTally();
        var works = new GradedWorks();
        var mistakes = new MistakeTally();
        var tally = new GradeProgress(console, submissions.Length, verbosity).Run(events =>
            new GradeRun(settings, submissions, folder).Run(
                events.Calling(toldApart).Graded + tolerances.Add + works.Add + mistakes.Add,
                stop,
                events.Calling(toldApart).Started,
                events.Notice
            )
        );
        console.Write(ClassReport.Render(tally.Summary()));
        console.Write(MistakeReport.Render(mistakes.Counts()));
        if (parsed.GetValue(AuditTolerance))
            Audit(tolerances.Audit(), toldApart, folder, console);
        if (tally.Kept > 0)
            console.Profile.Out.Writer.WriteLine(
                $"{tally.Kept} of {submissions.Length} were graded by an earlier run and have not changed; --no-cache grades them again."
            );
        Doubt.Say(Distrusted(folder.Distrusted));
        if (roster is not null && tally.Done == submissions.Length)
            Fill(Gradebook.Fill(roster, found.Layout.Name, works.All), toldApart, folder, console);
        Console.Out.WriteLine(folder.ClassFile);
        foreach (
            string path in new ReportWriter(new RecordedResults(results, new RecordReader(seal)), folder.Files, Console.Out).Write(
                formats,
                parsed.GetValue(Folder)
            )
        )
            console.Profile.Out.Writer.WriteLine(path);
        if (tally.Done < submissions.Length)
            Console.Error.WriteLine(
                $"Stopped: {tally.Done} of {submissions.Length} submissions are graded, and their results are kept in {results}. Run the same command{(settings.UsesCache ? "" : " without --no-cache")} to go on from there."
            );
        return tally.NeedsInstructor || tally.Done < submissions.Length ? ExitCode.NotGraded
            : tally.IsPerfect ? ExitCode.Passed
            : ExitCode.NotPassed;
    }

    private static GradeSettings Settings(ParseResult parsed, CancellationToken stop)
    {
        int jobs = parsed.GetValue(Jobs);
        if (jobs is < 0 or > 256)
            throw new UsageException("--jobs takes a number from 0 (one for each core) to 256.");
        var settings = Checking.Read(parsed, stop, parsed.GetValue(Folder));
        return settings with { Jobs = jobs == 0 ? settings.Jobs : jobs, UsesCache = !parsed.GetValue(NoCache) };
    }

    private static void Announce(FoundSubmissions found, IEnumerable<string> notices, IAnsiConsole console)
    {
        var people = console.Profile.Out.Writer;
        people.WriteLine($"Layout: {found.Layout.Title}, {found.Count} {(found.Count == 1 ? "submission" : "submissions")}.");
        foreach (string notice in found.Notices.Concat(notices))
            people.WriteLine(PlainText.Line(notice, 400));
    }

    private static void Fill(Gradebook gradebook, ToldApart toldApart, ResultsFolder folder, IAnsiConsole console)
    {
        string path = folder.Write(gradebook.Result, gradebook.Content);
        console.Write(GradebookReport.Render(toldApart.In(gradebook.Result), path));
    }

    private static void Audit(ToleranceAudit audit, ToldApart toldApart, ResultsFolder folder, IAnsiConsole console)
    {
        folder.Write(audit);
        console.Write(ToleranceReport.Render(toldApart.In(audit)));
    }

    private static string? Distrusted(int records) =>
        records switch
        {
            0 => null,
            1 => "1 record was not written by this grader, or was changed or removed since: graded anew.",
            _ => $"{records} records were not written by this grader, or were changed or removed since: graded anew.",
        };

    private static ResultsFolder OpenResults(string path, Seal seal)
    {
        try
        {
            return new ResultsFolder(path, seal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The results folder {path} cannot be written: {e.Message} Choose another with --out.");
        }
    }
}
