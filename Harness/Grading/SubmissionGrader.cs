using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using GradCheck.Asking;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Processes;
using GradCheck.Numerics;
using GradCheck.Records;
using GradCheck.Students;
using GradCheck.Submissions;
using GradCheck.Submissions.Finding;

namespace GradCheck.Grading;

/// <summary>Grades submissions, each on its own; several threads may use it at once.</summary>
/// <param name="shared">Compilers that others use, too, of these settings' limits; null for its own.</param>
internal sealed class SubmissionGrader(GradeSettings settings, CancellationToken stop, CompilerPool? shared = null) : IDisposable
{
    // The compiler spells names in full, and a name may be as long as a file.
    private const int LongestMessage = 2_000;

    private readonly CompilerPool compilers = shared ?? new(settings.CompilerLimits with { Isolation = settings.Isolation }, stop);
    private readonly WorkerLimits limits = settings.WorkerLimits with { Isolation = settings.Isolation };
    private readonly GradingKey keys = new(settings);
    private readonly ReferenceLibrary references = new(settings.Seed);

    /// <summary>The record of a submission; our own failure is one too, and disturbs no other submission.</summary>
    /// <exception cref="OperationCanceledException">The run is being stopped.</exception>
    public SubmissionResult Grade(Submission submission) => Grade(submission, (_, _) => null).Result;

    /// <inheritdoc cref="Grade(Submission)"/>
    /// <param name="earlier">The record that an earlier run left of a submission's id and key, if there is one.</param>
    public Graded Grade(Submission submission, Func<string, string, SubmissionResult?> earlier)
    {
        var startedAt = DateTimeOffset.UtcNow;
        var clock = Stopwatch.StartNew();
        var source = new SubmissionSource([], [], "");
        JudgedSubmission judged;
        try
        {
            source = SubmissionReader.Read(submission);
            if (earlier(submission.Id, keys.Of(source)) is { } kept)
                return Graded.Keep(kept, SubmissionRecord.Facts(submission, source));
            judged = Judge(source);
        }
        // The edge of a submission: whatever goes wrong on our side is its record, and the class goes on.
        catch (Exception e) when (e is not OperationCanceledException)
        {
            judged = new JudgedSubmission(
                SubmissionStatus.Ungradable,
                [new DiagnosticResult("", 0, 0, e.GetType().Name, e.Message)],
                [],
                ""
            )
            {
                IsDoubtful = e is StartFailedException,
            };
        }
        var run = settings.Facts(startedAt, clock.ElapsedMilliseconds) with { Doubtful = judged.IsDoubtful ? true : null };
        return new Graded(
            SubmissionRecord.Create(SubmissionRecord.Facts(submission, source), keys.Of(source), run, judged, settings.Marking),
            IsKept: false
        );
    }

    public void Dispose()
    {
        if (shared is null)
            compilers.Dispose();
    }

    private JudgedSubmission Judge(SubmissionSource source)
    {
        using var submission = new AskedSubmission(source, compilers.Compile, settings.Contracts, settings.HasPolicy, limits, stop);
        var asked = Asked(submission.Classes);
        if (!submission.Errors.IsEmpty)
            return Rejected(submission.Errors, asked) with { IsDoubtful = submission.IsDoubtful };
        if (asked.IsEmpty)
            return Rejected([NothingSolved(source)], asked);
        var gradients = asked
            .SelectMany(e => new ExerciseGrader(e, references.Of(e), settings.Tolerance, submission).Grade())
            .ToImmutableArray();
        // What it printed is complete only then.
        submission.Dispose();
        return new JudgedSubmission(SubmissionStatus.Graded, [], gradients, submission.Output) { IsDoubtful = submission.IsDoubtful };
    }

    private ImmutableArray<Exercise> Asked(ImmutableArray<StudentClass> classes) =>
        settings.Expected.IsEmpty
            ? [.. settings.Catalogue.Where(e => classes.Any(c => c.Interface == e.Backward.FullName))]
            : settings.Expected;

    private SourceError NothingSolved(SubmissionSource source)
    {
        return new SourceError(
            source.Files[0].Path,
            0,
            0,
            SourceErrorIds.NothingSolved,
            $"No class here implements the interface of an exercise, such as {settings.Catalogue[0].Backward.Name}: 'gradcheck exercises' lists them."
        );
    }

    private static JudgedSubmission Rejected(ImmutableArray<SourceError> errors, ImmutableArray<Exercise> exercises)
    {
        errors = [.. errors.Select(e => e.Message.Length <= LongestMessage ? e : e with { Message = e.Message[..LongestMessage] + "..." })];
        return new(
            SubmissionStatus.Rejected,
            [.. errors.Select(e => new DiagnosticResult(e.File, e.Line, e.Column, e.Id, e.Message))],
            [.. exercises.SelectMany(e => e.Gradients.Select(g => GradientRecord.Rejected(e, g, errors)))],
            ""
        );
    }
}

/// <summary>The references of every exercise for one seed; each is computed once, however many submissions ask.</summary>
internal sealed class ReferenceLibrary(Seed seed)
{
    private readonly ConcurrentDictionary<string, ReferenceSet> sets = new();

    public ReferenceSet Of(Exercise exercise) => sets.GetOrAdd(exercise.Name, _ => new ReferenceSet(exercise, seed));
}

/// <summary>A submission's record.</summary>
/// <param name="IsKept">Whether it is an earlier run's, and lies in the results folder already.</param>
internal sealed record Graded(SubmissionResult Result, bool IsKept)
{
    /// <summary>An earlier record of the same source: it stands as it is unless something else is known of the submission now.</summary>
    public static Graded Keep(SubmissionResult earlier, SubmissionFacts facts) =>
        ResultJson.Write(earlier.Submission) == ResultJson.Write(facts)
            ? new Graded(earlier, IsKept: true)
            : new Graded(earlier with { Submission = facts }, IsKept: false);
}
