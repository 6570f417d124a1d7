using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;

namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>One gradient at one case in every right form: where a verdict is not a pass, which of its elements are to blame, and who is.</summary>
internal sealed class ComparedForms(ReferenceCase reference, Gradient gradient, IReadOnlyList<RawMatrix> forms, Alteration alteration)
{
    private readonly ReferenceGradient numeric = reference[gradient];

    /// <summary>Numbers that the reference compares.</summary>
    public int Count => numeric is DirectionReference directions ? directions.Probes.Length : numeric.Rows * numeric.Columns;

    public IEnumerable<Finding> Findings(CaseVerdict verdict, string form, string name, Tolerance tolerance)
    {
        var analytic = ((Answer.Returned)verdict.Answer).Matrices[gradient.Position]!;
        return numeric is EntryReference entries
            ? Entries(entries, analytic, tolerance, name)
                .Where(f => f.Charge != Charge.Inconclusive || name != RightAnswers.Zero)
                .Select(f => f with { Form = form })
            : [OfDirections((DirectionReference)numeric, verdict, analytic) with { Form = form, Tolerance = name }];
    }

    private IEnumerable<Finding> Entries(EntryReference entries, RawMatrix analytic, Tolerance tolerance, string name)
    {
        for (int row = 0; row < entries.Rows; row++)
        for (int column = 0; column < entries.Columns; column++)
        {
            var comparison = Compare(entries[row, column], row, column);
            if (comparison.Agrees)
                continue;
            bool isWrong = comparison.IsWrong && Compare(entries.Again(row, column), row, column).IsWrong;
            double spread = Spread(f => f[row, column]);
            var charge =
                !double.IsFinite(comparison.Analytic) ? Charge.Overflow
                : !isWrong ? Charge.Inconclusive
                : Blame(spread, comparison.DetectionFloor, comparison.AbsoluteError);
            yield return Finding(charge, name, row, column, comparison, spread);
        }

        Comparison Compare(Derivative derivative, int row, int column) => new(analytic[row, column], derivative, entries.Scale, tolerance);
    }

    // A projection belongs to no entry; one finding stands for the directions of a verdict.
    private Finding OfDirections(DirectionReference directions, CaseVerdict verdict, RawMatrix analytic)
    {
        double spread = directions.Probes.Max(p => Spread(f => f.ToMatrix().PointwiseMultiply(p.Direction).RowSums().Sum()));
        var charge = verdict.Outcome switch
        {
            Outcome.NotFinite => Charge.Overflow,
            Outcome.WrongValue => Blame(spread, verdict.DetectionFloor!.Value, verdict.MaxAbsoluteError!.Value),
            _ => Charge.Inconclusive,
        };
        var worst = directions.Probes.MaxBy(p => p.Derivative.Bar)!;
        double projected = analytic.ToMatrix().PointwiseMultiply(worst.Direction).RowSums().Sum();
        return Finding(charge, "", -1, -1, new Comparison(projected, worst.Derivative, 0, Tolerance.Default), spread);
    }

    // A form that lost its digits is as far from the others as it is from us; forms that are close to each other and far from us are right.
    private Charge Blame(double spread, double allowance, double error) =>
        spread > allowance && spread > error / 2 && !alteration.IsAtKink ? Charge.FormsDiffer : Charge.FalseAlarm;

    private double Spread(Func<RawMatrix, double> number)
    {
        var numbers = forms.Select(number).Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        return numbers.Max() - numbers.Min();
    }

    private Finding Finding(Charge charge, string tolerance, int row, int column, Comparison comparison, double spread) =>
        new(
            alteration.Kind,
            charge,
            tolerance,
            reference.Case.Key,
            gradient.Name,
            "",
            row,
            column,
            comparison.Analytic,
            comparison.Numeric.Value,
            comparison.Numeric.Bar,
            comparison.DetectionFloor,
            spread
        );
}
