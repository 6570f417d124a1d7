using GradCheck.Cases;
using GradCheck.Numerics;

namespace GradCheck.Judging;

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
