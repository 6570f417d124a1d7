using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Judging;

/// <summary>Judges one answer at one case: count, shape, finite, value, in this order.</summary>
internal sealed class CaseJudge(Gradient gradient, Tolerance tolerance)
{
    public CaseVerdict Judge(ReferenceCase reference, Answer answer) =>
        answer switch
        {
            Answer.Returned returned => JudgeReturned(reference, returned),
            Answer.Threw { Type: "System.NotImplementedException" } => new CaseVerdict(Outcome.NotImplemented, reference, answer),
            Answer.Threw => new CaseVerdict(Outcome.Threw, reference, answer),
            Answer.TimedOut => new CaseVerdict(Outcome.TimedOut, reference, answer),
            Answer.OutOfMemory => new CaseVerdict(Outcome.OutOfMemory, reference, answer),
            _ => new CaseVerdict(Outcome.Crashed, reference, answer),
        };

    private CaseVerdict JudgeReturned(ReferenceCase reference, Answer.Returned returned)
    {
        var numeric = reference[gradient];
        if (returned.Tensors.Length != gradient.Method.Returns.Length)
            return new CaseVerdict(Outcome.WrongShape, reference, returned);
        if (returned.Tensors[gradient.Position] is not { IsKnown: true } analytic || !analytic.HasShape(numeric.Sides))
            return new CaseVerdict(Outcome.WrongShape, reference, returned);
        if (Array.FindIndex(analytic.Values!, v => !double.IsFinite(v)) is var at and >= 0)
            return NotFinite(reference, returned, analytic, at);
        var verdict = numeric switch
        {
            EntryReference entries => new EntryJudge(entries, analytic, tolerance).Judge(reference, returned),
            DirectionReference directions => new DirectionJudge(directions, analytic, tolerance).Judge(reference, returned),
            _ => throw new InvalidOperationException(),
        };
        return returned.ChangedParameter is null ? verdict : verdict with { Outcome = Outcome.MutatedInput };
    }

    private CaseVerdict NotFinite(ReferenceCase reference, Answer.Returned returned, Tensor analytic, int at)
    {
        var numeric = reference[gradient] is EntryReference entries ? entries[at] : Derivative.Unknown;
        var worst = new Entry(at, new Comparison(analytic[at], numeric, default, tolerance));
        // Where we know no number either, nobody is accused.
        bool isOurs = reference[gradient] is EntryReference all && !(numeric.Bar <= all.Scale.Size);
        return new CaseVerdict(isOurs ? Outcome.Inconclusive : Outcome.NotFinite, reference, returned, worst);
    }
}

/// <summary>Compares a gradient entry by entry.</summary>
internal sealed class EntryJudge(EntryReference numeric, Tensor analytic, Tolerance tolerance)
{
    // A second ladder costs as much as the first; if it contradicts this often, the reference is at fault, not the student.
    private const int MostSecondOpinions = 8;

    public CaseVerdict Judge(ReferenceCase reference, Answer answer)
    {
        var entries = Entries();
        var suspects = entries.Where(e => e.Comparison.IsWrong).OrderByDescending(e => e.Comparison.Excess).Take(MostSecondOpinions);
        Entry? wrong = suspects.Where(IsConfirmed).Select(e => (Entry?)e).FirstOrDefault();
        return new CaseVerdict(
            wrong is not null ? Outcome.WrongValue
                : entries.TrueForAll(e => e.Comparison.Agrees) ? Outcome.Pass
                : Outcome.Inconclusive,
            reference,
            answer,
            wrong ?? entries.MaxBy(e => (!e.Comparison.Agrees, e.Comparison.Excess)),
            entries.Max(e => e.Comparison.AbsoluteError),
            entries.Max(e => e.Comparison.RelativeError),
            entries.Max(e => e.Comparison.DetectionFloor),
            entries.Max(e => e.Comparison.Imprecision),
            entries.Max(e => e.Comparison.RequiredTolerance)
        );
    }

    private List<Entry> Entries() => [.. Enumerable.Range(0, numeric.Count).Select(at => new Entry(at, Compare(at, numeric[at])))];

    // A second ladder rejects it too, and does not reject the first.
    private bool IsConfirmed(Entry entry)
    {
        var again = numeric.Again(entry.At);
        return Compare(entry.At, again).IsWrong && !new Comparison(entry.Comparison.Numeric.Value, again, numeric.Scale, tolerance).IsWrong;
    }

    private Comparison Compare(int at, Derivative derivative) => new(analytic[at], derivative, numeric.Scale, tolerance);
}
