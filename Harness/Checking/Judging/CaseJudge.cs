using GradCheck.Cases;
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
        if (returned.Matrices.Length != gradient.Method.Returns.Length)
            return new CaseVerdict(Outcome.WrongShape, reference, returned);
        if (
            returned.Matrices[gradient.Position] is not { Values: not null } analytic
            || analytic.Rows != numeric.Rows
            || analytic.Columns != numeric.Columns
        )
            return new CaseVerdict(Outcome.WrongShape, reference, returned);
        if (Array.FindIndex(analytic.Values, v => !double.IsFinite(v)) is var at and >= 0)
            return NotFinite(reference, returned, analytic, at);
        var verdict = numeric switch
        {
            EntryReference entries => new EntryJudge(entries, analytic, tolerance).Judge(reference, returned),
            DirectionReference directions => new DirectionJudge(directions, analytic, tolerance).Judge(reference, returned),
            _ => throw new InvalidOperationException(),
        };
        return returned.ChangedParameter is null ? verdict : verdict with { Outcome = Outcome.MutatedInput };
    }

    private CaseVerdict NotFinite(ReferenceCase reference, Answer.Returned returned, RawMatrix analytic, int at)
    {
        int row = at / analytic.Columns;
        int column = at % analytic.Columns;
        var numeric = reference[gradient] is EntryReference entries ? entries[row, column] : Derivative.Unknown;
        var worst = new Entry(row, column, new Comparison(analytic[row, column], numeric, default, tolerance));
        // Where we know no number either, nobody is accused.
        bool isOurs = reference[gradient] is EntryReference all && !(numeric.Bar <= all.Scale.Size);
        return new CaseVerdict(isOurs ? Outcome.Inconclusive : Outcome.NotFinite, reference, returned, worst);
    }
}

/// <summary>Compares a gradient entry by entry.</summary>
internal sealed class EntryJudge(EntryReference numeric, RawMatrix analytic, Tolerance tolerance)
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

    private List<Entry> Entries()
    {
        var entries = new List<Entry>(numeric.Rows * numeric.Columns);
        for (int row = 0; row < numeric.Rows; row++)
        for (int column = 0; column < numeric.Columns; column++)
            entries.Add(new Entry(row, column, Compare(row, column, numeric[row, column])));
        return entries;
    }

    // A second ladder rejects it too, and does not reject the first.
    private bool IsConfirmed(Entry entry)
    {
        var again = numeric.Again(entry.Row, entry.Column);
        return Compare(entry.Row, entry.Column, again).IsWrong
            && !new Comparison(entry.Comparison.Numeric.Value, again, numeric.Scale, tolerance).IsWrong;
    }

    private Comparison Compare(int row, int column, Derivative derivative) =>
        new(analytic[row, column], derivative, numeric.Scale, tolerance);
}
