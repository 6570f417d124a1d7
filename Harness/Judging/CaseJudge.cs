using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

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
