using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>One gradient at one case in every right form: where a verdict is not a pass, which of its elements are to blame, and who is.</summary>
internal sealed class ComparedForms(ReferenceCase reference, Gradient gradient, IReadOnlyList<Tensor> forms, Alteration alteration)
{
    private readonly ReferenceGradient numeric = reference[gradient];

    /// <summary>Numbers that the reference compares.</summary>
    public int Count => numeric is DirectionReference directions ? directions.Probes.Length : numeric.Count;

    public IEnumerable<Finding> Findings(CaseVerdict verdict, string form, string name, Tolerance tolerance)
    {
        var analytic = ((Answer.Returned)verdict.Answer).Tensors[gradient.Position]!;
        return numeric is EntryReference entries
            ? Entries(entries, analytic, tolerance)
                .Where(f => f.Charge != Charge.Inconclusive || name != RightAnswers.Zero)
                .Select(f => f with { Form = form, Tolerance = name })
            : [OfDirections((DirectionReference)numeric, verdict, analytic) with { Form = form, Tolerance = name }];
    }

    private IEnumerable<Finding> Entries(EntryReference entries, Tensor analytic, Tolerance tolerance)
    {
        int columns = Tensor.ColumnsOf(entries.Sides);
        for (int at = 0; at < entries.Count; at++)
        {
            var comparison = new Comparison(analytic[at], entries[at], entries.Scale, tolerance);
            if (comparison.Agrees)
                continue;
            double spread = ToTheNextForm(f => f[at], comparison.Analytic);
            var charge =
                !double.IsFinite(comparison.Analytic) ? Charge.Overflow
                : !comparison.IsWrong || !IsWrongAlone(entries, comparison.Analytic, at, tolerance) ? Charge.Inconclusive
                : Blame(spread, comparison.DetectionFloor, comparison.AbsoluteError);
            yield return Finding(
                charge,
                (at / columns, at % columns),
                comparison.Analytic,
                comparison.Numeric,
                comparison.DetectionFloor,
                spread
            );
        }
    }

    // The judge itself, asked of this entry with the reference's own numbers around it.
    private bool IsWrongAlone(EntryReference entries, double analytic, int at, Tolerance tolerance)
    {
        var values = entries.ToTensor().Map(v => double.IsFinite(v) ? v : 0).With(at, analytic);
        var tensors = gradient.Method.Returns.Select((_, i) => i == gradient.Position ? values : null);
        var answer = new Answer.Returned([.. tensors], ChangedParameter: null);
        return new CaseJudge(gradient, tolerance).Judge(reference, answer).Outcome == Outcome.WrongValue;
    }

    // A projection belongs to no entry; one finding stands for the directions of a verdict.
    private Finding OfDirections(DirectionReference directions, CaseVerdict verdict, Tensor analytic)
    {
        double spread = directions.Probes.Max(p => ToTheNextForm(f => Projected(f, p), Projected(analytic, p)));
        var charge = verdict.Outcome switch
        {
            Outcome.NotFinite => Charge.Overflow,
            Outcome.WrongValue => Blame(spread, verdict.DetectionFloor!.Value, verdict.MaxAbsoluteError!.Value),
            _ => Charge.Inconclusive,
        };
        var worst = directions.Probes.MaxBy(p => Math.Abs(Projected(analytic, p) - p.Derivative.Value))!;
        return Finding(charge, (-1, -1), Projected(analytic, worst), worst.Derivative, verdict.DetectionFloor ?? double.NaN, spread);
    }

    private static double Projected(Tensor gradient, Probe probe) =>
        gradient.Matrix.PointwiseMultiply(probe.Direction.Matrix).RowSums().Sum();

    // A form that lost its digits is as far from the next as it is from us; forms that are close to each other and far from us are right.
    private Charge Blame(double spread, double allowance, double error) =>
        spread > allowance && spread > error / 2 && !alteration.IsAtKink ? Charge.FormsDiffer : Charge.FalseAlarm;

    // How far the nearest of the other forms is: a good form is never alone, however far off a bad one is.
    private double ToTheNextForm(Func<Tensor, double> number, double own) =>
        forms.Select(number).Where(double.IsFinite).Select(n => Math.Abs(n - own)).Order().Skip(1).FirstOrDefault(double.PositiveInfinity);

    private Finding Finding(
        Charge charge,
        (int Row, int Column) at,
        double analytic,
        Derivative derivative,
        double allowance,
        double spread
    ) =>
        new(
            alteration.Kind,
            charge,
            "",
            reference.Case.Key,
            gradient.Name,
            "",
            at.Row,
            at.Column,
            analytic,
            derivative.Value,
            derivative.Bar,
            allowance,
            spread
        );
}
