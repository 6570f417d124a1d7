using System.Globalization;
using GradCheck.Benchmarks.Publishing;

namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>The section of RESULTS.md on false alarms.</summary>
internal static class FalseAlarmReport
{
    public static IEnumerable<string> Of(IReadOnlyList<Tally> tallies, Tally large, int forms, int exercises) =>
        [
            Counted(
                $"Only right gradients: {forms} solutions of the {exercises} exercises, each in three algebraic forms or more, judged by the real judges. "
            )
                + "An element is one number of one form's gradient at one case. *All agree*: called wrong, though the right forms say nearly the same: "
                + "our fault. *Forms differ*: called wrong where the next of the other right forms, too, is off by more than the allowance and by at least half of the error, "
                + "as one that cancels does from the others. *Overflow*: the form gave NaN or infinity where the derivative is finite. *Inconclusive*: neither agrees nor is wrong. "
                + "Unlike in grading, a case that the reference cannot judge is not drawn again. At distance 0 every slope between the two sides is right.",
            Summary(tallies),
            MarkdownTable.Of(Headings, [.. tallies.Select(Row), Row(Sum("**all**", tallies)), Row(large)]),
            "Accusations at the default tolerance, by gradient and form:",
            MarkdownTable.Of(
                ["gradient, form", "alteration", "who", "elements", "largest error", "to the next form"],
                tallies.Append(large).SelectMany(Accusations)
            ),
        ];

    private static readonly string[] Headings =
    [
        "inputs",
        "reference numbers",
        "elements",
        "default: all agree",
        "upper bound",
        "default: forms differ",
        "overflow",
        "default: inconclusive",
        "zero: all agree",
        "zero: forms differ",
    ];

    private static string Summary(IReadOnlyList<Tally> tallies)
    {
        var all = Sum("", tallies);
        return Counted(
                $"**{all.Elements:N0} elements** by entries: at the default tolerance {all.Count(Charge.FalseAlarm, RightAnswers.Usual):N0} false alarms where all forms agree "
            )
            + Counted(
                $"and {all.Count(Charge.FormsDiffer, RightAnswers.Usual):N0} accusations where they differ; {Rate(all, Charge.Inconclusive)} inconclusive. Goal: none, and under 0.1%."
            );
    }

    private static IReadOnlyList<string> Row(Tally tally) =>
        [
            tally.Kind,
            Counted($"{tally.References:N0}"),
            Counted($"{tally.Elements:N0}"),
            Number(tally, Charge.FalseAlarm, RightAnswers.Usual),
            Bound(tally),
            Number(tally, Charge.FormsDiffer, RightAnswers.Usual),
            Number(tally, Charge.Overflow, RightAnswers.Usual),
            Rate(tally, Charge.Inconclusive),
            Number(tally, Charge.FalseAlarm, RightAnswers.Zero),
            Number(tally, Charge.FormsDiffer, RightAnswers.Zero),
        ];

    private static IEnumerable<IReadOnlyList<string>> Accusations(Tally tally) =>
        from finding in tally.Findings
        where finding is { Tolerance: RightAnswers.Usual, Charge: Charge.FalseAlarm or Charge.FormsDiffer }
        group finding by (finding.Exercise, finding.Gradient, finding.Form, finding.Charge) into alike
        select new[]
        {
            $"{alike.Key.Exercise}.{alike.Key.Gradient}, {alike.Key.Form[alike.Key.Exercise.Length..]}",
            tally.Kind,
            alike.Key.Charge == Charge.FalseAlarm ? "all agree" : "forms differ",
            Counted($"{alike.Count():N0}"),
            Counted($"{alike.Max(f => f.Error):0.0e0}"),
            Counted($"{alike.Max(f => f.Spread):0.0e0}"),
        };

    private static Tally Sum(string kind, IEnumerable<Tally> tallies)
    {
        var sum = new Tally(kind);
        foreach (var tally in tallies)
        {
            sum.References += tally.References;
            sum.Elements += tally.Elements;
            sum.Findings.AddRange(tally.Findings);
        }
        return sum;
    }

    private static string Number(Tally tally, Charge charge, string tolerance) => Counted($"{tally.Count(charge, tolerance):N0}");

    // The rule of three: with none in n, fewer than 3/n with 95% confidence.
    private static string Bound(Tally tally)
    {
        int alarms = tally.Count(Charge.FalseAlarm, RightAnswers.Usual);
        return Counted($"{(alarms == 0 ? 3.0 / tally.Elements : new Proportion(alarms, tally.Elements).High):0.0e0}");
    }

    private static string Rate(Tally tally, Charge charge) =>
        Counted($"{100 * new Proportion(tally.Count(charge, RightAnswers.Usual), tally.Elements).Rate:0.####}%");

    private static string Counted(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
