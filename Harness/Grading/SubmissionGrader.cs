using System.Collections.Immutable;
using System.Diagnostics;
using GradCheck.Exercises;
using GradCheck.Grading.Results;
using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Sandbox;
using GradCheck.Isolation.Wire;
using GradCheck.Isolation.Working;
using GradCheck.Submissions;

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
        Judged judged;
        try
        {
            source = SubmissionReader.Read(submission);
            if (earlier(submission.Id, keys.Of(source)) is { } kept)
                return SubmissionRecord.Keep(kept, SubmissionRecord.Facts(submission, source));
            judged = Judge(source);
        }
        // The edge of a submission: whatever goes wrong on our side is its record, and the class goes on.
        catch (Exception e) when (e is not OperationCanceledException)
        {
            judged = new Judged(SubmissionStatus.Ungradable, [new DiagnosticResult("", 0, 0, e.GetType().Name, e.Message)], [], "");
        }
        judged = judged with
        {
            Gradients = [.. judged.Gradients.Select(g => Marking.Of(g, settings.Assignment, settings.Hints, settings.Explain))],
        };
        var result = new SubmissionResult
        {
            Key = keys.Of(source),
            Submission = SubmissionRecord.Facts(submission, source),
            Run = new RunFacts(HarnessVersion.Text, settings.Seed, settings.Isolation.Here().Name(), startedAt, clock.ElapsedMilliseconds),
            Assignment = Marking.Record(settings.Assignment),
            Status = judged.Status,
            Score = judged.Gradients.Sum(g => g.Points),
            MaxScore = judged.Gradients.Sum(g => g.MaxPoints),
            Diagnostics = judged.Diagnostics,
            Gradients = judged.Gradients,
            Output = judged.Output,
        };
        return new Graded(result, IsKept: false);
    }

    public void Dispose()
    {
        if (shared is null)
            compilers.Dispose();
    }

    private sealed record Judged(
        string Status,
        ImmutableArray<DiagnosticResult> Diagnostics,
        ImmutableArray<GradientResult> Gradients,
        string Output
    );

    private Judged Judge(SubmissionSource source)
    {
        if (!source.Errors.IsEmpty)
            return Rejected(source.Errors, settings.Expected);
        var compiled = compilers.Compile(
            new CompileRequest(CompileRequest.Submission, source.Files, settings.Contracts) { IsPoliced = settings.HasPolicy }
        );
        var asked = Asked(compiled.Classes);
        if (!compiled.Errors.IsEmpty)
            return Rejected(compiled.Errors, asked);
        if (asked.IsEmpty)
            return Rejected([NothingSolved(source)], asked);

        using var worker = new Worker(compiled, settings.Contracts, limits, stop);
        var gradients = asked
            .SelectMany(e => new ExerciseGrader(e, references.Of(e), settings.Tolerance, worker).Grade(compiled.Classes))
            .ToImmutableArray();
        worker.Dispose();
        return new Judged(SubmissionStatus.Graded, [], gradients, worker.Output);
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

    private static Judged Rejected(ImmutableArray<SourceError> errors, ImmutableArray<Exercise> exercises)
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
