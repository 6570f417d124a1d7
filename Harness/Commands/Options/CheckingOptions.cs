using System.Collections.Immutable;
using System.CommandLine;
using GradCheck.Asking;
using GradCheck.Assignments;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Grading;
using GradCheck.Loading;

namespace GradCheck.Commands.Options;

/// <summary>The options that all verbs share which check submissions.</summary>
internal sealed class CheckingOptions
{
    private readonly Option<string[]> exercises = new("--exercise", "-e")
    {
        Description =
            "An exercise that should be solved; several as A,B or by repeating the option. Without it, whatever is solved is graded.",
        HelpName = "NAME",
    };

    private readonly FixturesOption fixtures = new();
    private readonly ToleranceOptions tolerance = new();
    private readonly IsolationOption isolation = new();
    private readonly AssignmentOption assignments = new();

    private readonly SeedOption seeds = new();

    private readonly Option<double> timeout = new("--timeout")
    {
        Description = "Seconds that one call of a student's method may take.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => WorkerLimits.Default.Call.TotalSeconds,
    };

    private readonly PolicyOption policy = new();

    public void AddTo(Command command)
    {
        command.Add(exercises);
        fixtures.AddTo(command);
        seeds.AddTo(command);
        command.Add(timeout);
        policy.AddTo(command);
        tolerance.AddTo(command);
        isolation.AddTo(command);
        assignments.AddTo(command);
    }

    /// <param name="folder">The graded folder, where an assignment may lie.</param>
    /// <exception cref="AssignmentException">There is a mistake in the assignment.</exception>
    /// <exception cref="UsageException">An option has a value that it cannot have.</exception>
    /// <exception cref="FixturesException">An instructor's own exercises cannot be used.</exception>
    public GradeSettings Read(ParseResult parsed, CancellationToken stop, string? folder = null)
    {
        double seconds = parsed.GetValue(timeout);
        if (seconds is not (> 0 and <= 3600))
            throw new UsageException("--timeout takes a number of seconds, more than 0 and at most 3600.");
        var library = fixtures.Read(parsed, stop);
        var assignment = assignments.Read(parsed, folder, library.Exercises);
        var given = tolerance.Read(parsed);
        var chosen = Chosen(parsed, library.Exercises);
        var seed = seeds.Read(parsed);
        foreach (string wins in Winning(assignment, given, !chosen.IsEmpty, seed is not null))
            Console.Error.WriteLine($"{wins} of the command counts, not what {assignment.File} says.");
        return new GradeSettings
        {
            Catalogue = library.Exercises,
            Contracts = library.Contracts,
            Fixtures = fixtures.Records(parsed),
            Assignment = assignment,
            Hints = assignment.Hints,
            Explain = new ExplanationTexts(library.Exercises).Of,
            Expected = chosen.IsEmpty ? assignment.Exercises : chosen,
            Seed = seed ?? assignment.Seed ?? CaseDrawer.UsualSeed,
            IsSeedChosen = (seed ?? assignment.Seed) is not null,
            Tolerance = new ToleranceSetting(
                given.Relative ?? assignment.Tolerance.Relative,
                given.Absolute ?? assignment.Tolerance.Absolute
            ),
            Isolation = isolation.Read(parsed),

            HasPolicy = policy.Read(parsed),
            WorkerLimits = WorkerLimits.Default with { Call = TimeSpan.FromSeconds(seconds) },
        };
    }

    private ImmutableArray<Exercise> Chosen(ParseResult parsed, ImmutableArray<Exercise> catalogue) =>
        [.. (parsed.GetValue(exercises) ?? []).SelectMany(e => e.Split(',')).Select(name => Find(name, catalogue)).DistinctBy(e => e.Name)];

    private static IEnumerable<string> Winning(Assignment assignment, ToleranceSetting given, bool hasExercises, bool hasSeed)
    {
        if (hasExercises && !assignment.Exercises.IsEmpty)
            yield return "--exercise";
        if (hasSeed && assignment.Seed is not null)
            yield return "--seed";
        if (given.Relative is not null && assignment.Tolerance.Relative is not null)
            yield return "--rtol";
        if (given.Absolute is not null && assignment.Tolerance.Absolute is not null)
            yield return "--atol";
    }

    /// <summary>The exercise of a name, without regard to case.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Exercise Find(string name, ImmutableArray<Exercise> catalogue) =>
        catalogue.FirstOrDefault(e => e.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException(
            $"There is no exercise {name}{Nearest.Question(name, catalogue.Select(e => e.Name))} There are {string.Join(", ", catalogue.Select(e => e.Name))}. Those in files of your own need --fixtures."
        );
}
