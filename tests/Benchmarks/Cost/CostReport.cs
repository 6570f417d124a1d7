using System.Globalization;
using GradCheck.Benchmarks.Publishing;

namespace GradCheck.Benchmarks.Cost;

/// <summary>The section of RESULTS.md on cost, and its figure.</summary>
internal static class CostReport
{
    public static void Write(IReadOnlyList<SizeCost> costs, TimeSpan took)
    {
        Figure.Save(
            "cost",
            Figure.Curves("A verdict on the two-layer network", "N D H", "milliseconds", [.. Curves(costs)], isLogarithmic: true)
        );
        ResultsPage.Write(
            "cost",
            "Cost",
            took,
            "Medians of nine runs after warm-up, one thread on both sides. GradCheck: the whole verdict on all nine gradients of TwoLayerNet (the student's calls, "
                + "the reference with its error bars, the judging), entry by entry and by three Gaussian directions. PyTorch: `torch.autograd.gradcheck` on the loss, "
                + "which checks the gradients of the five inputs by one difference each, without an error bar. Forward evaluations of GradCheck are the steps that ran, divided by the five of a forward pass. "
                + "Goal: at least ten times faster than slow mode at every size but the first (five times there), within five times of fast mode at the last.",
            "![cost](figures/cost.svg)",
            MarkdownTable.Of(
                [
                    "(N, D, H)",
                    "entries, ms",
                    "directions, ms",
                    "torch slow, ms",
                    "torch fast, ms",
                    "slow / entries",
                    "slow / directions",
                    "fast / directions",
                ],
                costs.Select(c =>
                    (string[])
                        [
                            c.Size.ToString(),
                            Number(c.Entries?.Milliseconds),
                            Number(c.Directions.Milliseconds),
                            Number(c.Torch?.SlowMilliseconds),
                            Number(c.Torch?.FastMilliseconds),
                            Number(c.Torch?.SlowMilliseconds / c.Entries?.Milliseconds),
                            Number(c.Torch?.SlowMilliseconds / c.Directions.Milliseconds),
                            Number(c.Torch?.FastMilliseconds / c.Directions.Milliseconds),
                        ]
                )
            ),
            "Forward evaluations, and the part of GradCheck's time that is spent within the steps of the forward pass:",
            MarkdownTable.Of(
                ["(N, D, H)", "entries", "directions", "torch slow", "torch fast", "in steps, entries", "in steps, directions"],
                costs.Select(c =>
                    (string[])
                        [
                            c.Size.ToString(),
                            Number(c.Entries?.Forwards),
                            Number(c.Directions.Forwards),
                            Number(c.Torch?.SlowForwards),
                            Number(c.Torch?.FastForwards),
                            Percent(c.Entries?.PartInSteps),
                            Percent(c.Directions.PartInSteps),
                        ]
                )
            )
        );
    }

    private static IEnumerable<Curve> Curves(IReadOnlyList<SizeCost> costs) =>
        [
            Curve(costs, "GradCheck, entries", c => c.Entries?.Milliseconds),
            Curve(costs, "GradCheck, directions", c => c.Directions.Milliseconds),
            Curve(costs, "torch gradcheck, slow", c => c.Torch?.SlowMilliseconds),
            Curve(costs, "torch gradcheck, fast", c => c.Torch?.FastMilliseconds),
        ];

    private static Curve Curve(IReadOnlyList<SizeCost> costs, string title, Func<SizeCost, double?> milliseconds) =>
        new(
            title,
            [
                .. from cost in costs
                where milliseconds(cost) is not null
                let y = milliseconds(cost)!.Value
                select new CurvePoint((double)cost.Size.N * cost.Size.D * cost.Size.H, y, y, y),
            ]
        );

    private static string Number(double? value) => value?.ToString(value < 100 ? "0.##" : "N0", CultureInfo.InvariantCulture) ?? "-";

    private static string Percent(double? part) => part?.ToString("0%", CultureInfo.InvariantCulture) ?? "-";
}
