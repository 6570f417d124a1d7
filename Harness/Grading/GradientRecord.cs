using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Grading.Results;
using GradCheck.Isolation.Wire;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Submissions;

namespace GradCheck.Grading;

/// <summary>Writes down what became of a gradient.</summary>
internal static class GradientRecord
{
    public static GradientResult Of(Exercise exercise, GradientVerdict verdict, SourceLocation? location)
    {
        var deciding = verdict.Shown;
        bool failed = verdict.Outcome != Outcome.Pass;
        return Blank(exercise, verdict.Gradient, verdict.Outcome, Sentence.Of(verdict)) with
        {
            Location = location is null ? null : Location(location),
            RequiredTolerance = verdict.RequiredTolerance,
            Rungs = [.. verdict.Rungs.Select(r => Rung(r, verdict.Gradient))],
            Worst = failed && (deciding.Worst ?? deciding.Place?.Value?.Worst) is { } worst ? Worst(worst) : null,
            Counterexample =
                failed && verdict.Outcome != Outcome.NotImplemented ? CounterexampleRecord.Of(verdict.Gradient, deciding) : null,
            Notes = [.. Notes.Of(verdict).Select(n => new NoteResult(n.Code, n.Message))],
            Error = deciding.Answer is Answer.Threw threw ? Error(threw) : null,
        };
    }

    public static GradientResult NotRun(Exercise exercise, Gradient gradient, SourceLocation location) =>
        Blank(
            exercise,
            gradient,
            Outcome.NotRun,
            $"{gradient.Name} was not judged: the submission's time was used up before it was its turn."
        ) with
        {
            Location = Location(location),
        };

    public static GradientResult Missing(
        Exercise exercise,
        Gradient gradient,
        string message,
        StudentClass? student,
        Answer.Threw? threw = null
    ) =>
        Blank(exercise, gradient, Outcome.Missing, message) with
        {
            Location = student is null ? null : Location(student.Location),
            Error = threw is null ? null : Error(threw),
        };

    public static GradientResult Rejected(Exercise exercise, Gradient gradient, ImmutableArray<SourceError> errors) =>
        Blank(
            exercise,
            gradient,
            Outcome.Rejected,
            errors[0].Line == 0 ? errors[0].Message : $"{errors[0].File}:{errors[0].Line}: {errors[0].Message}"
        );

    private static GradientResult Blank(Exercise exercise, Gradient gradient, Outcome outcome, string? message) =>
        new()
        {
            Exercise = exercise.Name,
            Name = gradient.Name,
            Of = gradient.Of.Name,
            Passed = outcome.Passed(),
            Outcome = outcome.Code(),
            Points = outcome == Outcome.Pass ? 1 : 0,
            MaxPoints = 1,
            Message = message,
        };

    private static LocationResult Location(SourceLocation location) => new(location.File, location.Line);

    private static ErrorResult Error(Answer.Threw threw) => new(threw.Type, threw.Message, threw.Stack);

    private static RungResult Rung(RungVerdict rung, Gradient gradient) =>
        new(
            rung.Rung.Name,
            Dimensions(rung.Deciding.Case),
            rung.Cases.Length,
            rung.Outcome.Passed(),
            rung.Outcome.Code(),
            rung.Deciding.Reference[gradient] is EntryReference ? "entries" : "directions",
            rung.Cases.Max(c => c.MaxAbsoluteError),
            rung.Cases.Max(c => c.MaxRelativeError),
            rung.Cases.Max(c => c.DetectionFloor)
        );

    private static WorstEntry Worst(Entry worst)
    {
        var c = worst.Comparison;
        return c.Numeric.IsKnown
            ? new WorstEntry(worst.Row, worst.Column, c.Analytic, c.Numeric.Value, c.Numeric.Bar, c.AbsoluteError, c.RelativeError)
            : new WorstEntry(worst.Row, worst.Column, c.Analytic, Numeric: null, ErrorBar: null, AbsoluteError: null, RelativeError: null);
    }

    private static Dictionary<string, int> Dimensions(Case drawn) => drawn.Dimensions.Sizes.ToDictionary(d => d.Symbol, d => d.Size);
}
