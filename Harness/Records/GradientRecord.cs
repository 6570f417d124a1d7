using System.Collections.Immutable;
using GradCheck.Asking;
using GradCheck.Cases;
using GradCheck.Diagnosis;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Submissions;

namespace GradCheck.Records;

/// <summary>Writes down what became of the gradients of one exercise. What they are worth is marked afterwards.</summary>
/// <param name="tolerance">What they were judged with.</param>
/// <param name="student">Whose they are.</param>
internal sealed class GradientRecord(Exercise exercise, Tolerance tolerance, AskedClass student)
{
    /// <param name="isCutShort">Whether some rungs were not asked.</param>
    public GradientResult Create(Examination examined, bool isCutShort = false)
    {
        var verdict = examined.Verdict;
        var deciding = verdict.Shown;
        bool failed = verdict.Outcome != Outcome.Pass;
        return Blank(verdict.Gradient, verdict.Outcome, Sentence.Render(verdict)) with
        {
            Class = student.Class!.Name.Replace('+', '.'),
            // What the rungs above would have asked for, nobody knows.
            RequiredTolerance = isCutShort ? null : verdict.RequiredTolerance,
            Rungs = [.. verdict.Rungs.Select(r => Rung(r, verdict.Gradient))],
            Worst =
                failed && (deciding.Worst ?? deciding.Place?.Value?.Worst) is { } worst
                    ? Worst(worst, deciding.Reference[verdict.Gradient].Sides)
                    : null,
            Counterexample =
                failed && verdict.Outcome != Outcome.NotImplemented ? CounterexampleRecord.Create(verdict.Gradient, deciding) : null,
            Diagnosis = examined.Finding is { } found ? new DiagnosisResult(found.Code, found.Message, found.Hint) : null,
            Notes = [.. Notes.Create(verdict).Select(n => new NoteResult(n.Code, n.Message))],
            Error = deciding.Answer is Answer.Threw threw ? Error(threw) : null,
        };
    }

    /// <summary>What became of one case, whether it passes or not.</summary>
    public GradientResult OfCase(Gradient gradient, CaseVerdict verdict) =>
        Create(new Examination(new GradientVerdict(gradient, [new RungVerdict(verdict.Case.Rung, [verdict])]), Finding: null)) with
        {
            Counterexample = CounterexampleRecord.Create(gradient, verdict),
        };

    public GradientResult NotRun(Gradient gradient) =>
        Blank(gradient, Outcome.NotRun, $"{gradient.Name} was not judged: the submission's time was used up before it was its turn.");

    public GradientResult Missing(Gradient gradient) =>
        Blank(gradient, Outcome.Missing, student.Obstacle) with
        {
            Error = student.Threw is { } threw ? Error(threw) : null,
        };

    /// <param name="errors">Of the submission that has no class to ask.</param>
    public static GradientResult Rejected(Exercise exercise, Gradient gradient, ImmutableArray<SourceError> errors) =>
        Blank(
            exercise,
            gradient,
            Outcome.Rejected,
            errors[0].Line == 0 ? errors[0].Message : $"{errors[0].File}:{errors[0].Line}: {errors[0].Message}"
        );

    private GradientResult Blank(Gradient gradient, Outcome outcome, string? message) =>
        Blank(exercise, gradient, outcome, message) with
        {
            Location = Location(gradient, outcome) is { } at ? new LocationResult(at.File, at.Line) : null,
            Tolerance = new ToleranceResult(tolerance.Relative, tolerance.Absolute),
        };

    private SourceLocation? Location(Gradient gradient, Outcome outcome) =>
        outcome == Outcome.Missing ? student.Class?.Location : student.Class!.LocationOf(gradient.Method.Name);

    private static GradientResult Blank(Exercise exercise, Gradient gradient, Outcome outcome, string? message) =>
        new()
        {
            Exercise = exercise.Name,
            Name = gradient.Name,
            Of = gradient.Of.Name,
            Passed = outcome.Passed(),
            Outcome = outcome,
            Points = outcome == Outcome.Pass ? 1 : 0,
            MaxPoints = 1,
            Message = message,
        };

    private static ErrorResult Error(Answer.Threw threw) => new(threw.Type, threw.Message, threw.Stack);

    private static RungResult Rung(RungVerdict rung, Gradient gradient) =>
        new(
            rung.Rung.Name,
            Dimensions(rung.Deciding.Case),
            rung.Cases.Length,
            rung.Outcome.Passed(),
            rung.Outcome,
            rung.Deciding.Reference[gradient] is EntryReference ? "entries" : "directions",
            rung.Cases.Max(c => c.MaxAbsoluteError),
            rung.Cases.Max(c => c.MaxRelativeError),
            rung.Cases.Max(c => c.DetectionFloor)
        );

    private static WorstEntry Worst(Entry worst, ImmutableArray<int> sides)
    {
        var (c, at, columns) = (worst.Comparison, worst.At, Tensor.ColumnsOf(sides));
        bool isKnown = c.Numeric.IsKnown;
        return new WorstEntry(
            at / columns,
            at % columns,
            Tensor.IndexOf(at, sides),
            c.Analytic,
            isKnown ? c.Numeric.Value : null,
            isKnown ? c.Numeric.Bar : null,
            isKnown ? c.AbsoluteError : null,
            isKnown ? c.RelativeError : null
        );
    }

    private static Dictionary<string, int> Dimensions(Case drawn) => drawn.Dimensions.Sizes.ToDictionary(d => d.Symbol, d => d.Size);
}
