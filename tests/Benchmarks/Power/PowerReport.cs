using System.Globalization;
using GradCheck.Benchmarks.Publishing;

namespace GradCheck.Benchmarks.Power;

/// <summary>The section of RESULTS.md on power, and its figure.</summary>
internal static class PowerReport
{
    // The sizes that goals are set for.
    private static readonly int[] GoalExponents = [-6, -8, -10];
    private static readonly int[] LargeGoalExponents = [-6, -8];

    public static void Write(PowerTables power, TimeSpan took)
    {
        Figure.Save(
            "power",
            Figure.Curves(
                "How small an error is found",
                "size of the error, relative to the entry",
                "found, %",
                [.. Curves(power.OneEntry, "one entry", isDashed: false), .. Curves(power.WholeTensor, "whole tensor", isDashed: true)]
            )
        );
        ResultsPage.Write(
            "power",
            "Power",
            took,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Percent of planted errors that are found, with 95% Wilson intervals, over the catalogue, every exercise weighted alike. The tolerance is zero: wrong means beyond the checker's own allowance. The size is relative to the wrong entry's own size; entries that are exactly 0 are left out. {power.Unclean} right gradients were called wrong before anything was planted and are left out, too."
            ),
            "![power](figures/power.svg)",
            "Goals for one wrong entry: 1e-6 in 99.95%, 1e-8 in 99.5%, 1e-10 in 90% at every rung up to matrix; at large, by directions alone, 1e-6 in 99% and 1e-8 in 90%.",
            "One wrong entry:",
            Table(power.OneEntry, power.OneEntry.Rows, "rung"),
            "A whole tensor, every entry off by the same factor:",
            Table(power.WholeTensor, power.WholeTensor.Rows, "rung"),
            "One wrong entry at any rung, by its size beside the largest entry of its tensor: the error of a tiny entry is tinier still, and hides below what the checker allows its neighbours to leave behind.",
            Table(power.BySize, power.SizesTried, "entry / largest"),
            "One wrong entry by exercise, at any rung below large and at large:",
            ByExercise(power)
        );
    }

    private static IEnumerable<Curve> Curves(Detections detections, string what, bool isDashed) =>
        detections.Rows.Select(row => new Curve(
            $"{row}: {what}",
            [
                .. Detections.Exponents.Select(e => new CurvePoint(
                    Math.Pow(10, e),
                    100 * detections[row, e].Rate,
                    100 * detections[row, e].Low,
                    100 * detections[row, e].High
                )),
            ],
            isDashed
        ));

    private static string ByExercise(PowerTables power) =>
        MarkdownTable.Of(
            [
                "exercise",
                .. GoalExponents.Select(Size),
                "trials of each size",
                .. LargeGoalExponents.Select(e => $"large: {Size(e)}"),
                "trials of each size",
            ],
            power.ByExercise.Rows.Select(row =>
                (string[])[row, .. Cells(power.ByExercise, row, GoalExponents), .. Cells(power.LargeByExercise, row, LargeGoalExponents)]
            )
        );

    private static IEnumerable<string> Cells(Detections detections, string row, IEnumerable<int> exponents) =>
        exponents.Select(e => detections[row, e].ToString()).Append(detections[row, 0].Trials.ToString("N0", CultureInfo.InvariantCulture));

    // A column for a size would be wider than a page: a row each.
    private static string Table(Detections detections, IEnumerable<string> rows, string corner)
    {
        var columns = rows.ToList();
        return MarkdownTable.Of(
            [$"size \\ {corner}", .. columns],
            [
                .. Detections.Exponents.Select(e => new[] { Size(e) }.Concat(columns.Select(c => detections[c, e].ToString())).ToArray()),
                ["trials of each size", .. columns.Select(c => detections[c, 0].Trials.ToString("N0", CultureInfo.InvariantCulture))],
            ]
        );
    }

    private static string Size(int exponent) => string.Create(CultureInfo.InvariantCulture, $"1e{exponent}");
}
