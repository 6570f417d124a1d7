using System.Globalization;
using GradCheck.Benchmarks.Publishing;
using GradCheck.Cases;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Tests.Quotients;

namespace GradCheck.Benchmarks.Numerical;

/// <summary>The section of RESULTS.md on difference quotients.</summary>
internal static class NumericalReport
{
    public static IEnumerable<string> Of(NumericalFigures measured, int seeds, int otherSeeds) =>
        [
            "Who gets the note `looks-numerically-differentiated`. A gradient is one gradient of one solution at one seed, judged as in grading at every rung but large. "
                + "One whose typical error is more than rounding and the reference leave is *imprecise* and asked again at inputs that differ by "
                + $"{Step(NearbyCase.Apart)}: it gets the note if it *jitters*, too, that is, moves unevenly there. "
                + "Goals: at most 1 in 10,000 right gradients; at least 95% of central differences with steps from 1e-3 to 1e-8.",
            Right(measured.Right, seeds),
            Counted(
                $"Percent of difference quotients of sum U .* F(T), in plain double arithmetic, that get it, with 95% Wilson intervals; every gradient of the catalogue at {otherSeeds} seeds:"
            ),
            MarkdownTable.Of(
                ["scheme \\ step h", .. Scheme.Steps.Select(Step), "all"],
                Scheme.All.Select(s => (string[])[s.Name, .. Scheme.Steps.Select(h => Percent(measured, s, h)), Percent(measured, s)])
            ),
            $"Unseen more often than not where each output's difference is taken first: {Listed(measured.Quotients.Escaped(s => s == Scheme.ByOutput))}. "
                + "These steps hand numbers on as they are, and x + h less x - h is rounded alike for all x between two powers of two: the quotient is U times a constant, as even as a formula. "
                + $"By any other scheme: {Listed(measured.Quotients.Escaped(s => s != Scheme.ByOutput))}.",
            "By exercise, all steps together; central is the first three schemes:",
            MarkdownTable.Of(
                ["exercise", "central", "each output's first", "forward", "4-point"],
                measured.Quotients.Exercises.Select(e =>
                    (string[])[e, .. Groups.Select(g => measured.Quotients.Of(g, exercise: e).ToString())]
                )
            ),
            Counted(
                $"Formulas that are off by more than rounding for another reason, in every form, at {otherSeeds} seeds. They may get the note `imprecise`:"
            ),
            Table("formula", measured.ImpreciseFormulas),
            Counted(
                $"Right gradients at hard inputs, as an instructor's own exercise may have them, in every form, at {otherSeeds} seeds:"
            ),
            Table("inputs", measured.HardInputs),
        ];

    private static readonly Func<Scheme, bool>[] Groups =
    [
        s => s == Scheme.Central || s == Scheme.CentralRelative || s == Scheme.CentralInPlace,
        s => s == Scheme.ByOutput,
        s => s == Scheme.Forward,
        s => s == Scheme.FourPoint,
    ];

    private static string Right(Formulas right, int seeds) =>
        Counted(
            $"**{right.Noted.Hits:N0} of {right.Noted.Trials:N0} right gradients** get it (every form of every exercise at {seeds} seeds; with 95% confidence fewer than {Bound(right.Noted):0.0e0}). "
        )
        + Counted(
            $"{right.Imprecise:N0} are imprecise, and {right.Jittering:N0} jitter. Their largest typical error is {right.MostImprecise.Excess:0.00} of its limit ({right.MostImprecise.Who}), their largest "
        )
        + Counted(
            $"jitter {right.MostJitter.Size / Objective.Epsilon:0.0} epsilon of the largest entry, where {Jitter.MostOfAFormula / Objective.Epsilon:0} are allowed ({right.MostJitter.Who})."
        );

    private static string Table(string corner, IReadOnlyDictionary<string, Formulas> formulas) =>
        MarkdownTable.Of(
            [corner, "gradients", "imprecise", "jitter", "noted"],
            formulas.Select(f =>
                (string[])
                    [
                        f.Key,
                        Counted($"{f.Value.Noted.Trials:N0}"),
                        Counted($"{f.Value.Imprecise:N0}"),
                        Counted($"{f.Value.Jittering:N0}"),
                        Counted($"{f.Value.Noted.Hits:N0}"),
                    ]
            )
        );

    private static string Percent(NumericalFigures measured, Scheme scheme, double? step = null) =>
        measured.Quotients.Of(s => s == scheme, step).ToString();

    // The rule of three: with none in n, fewer than 3/n.
    private static double Bound(Proportion noted) => noted.Hits == 0 ? 3.0 / noted.Trials : noted.High;

    private static string Listed(IEnumerable<string> gradients) => string.Join(", ", gradients.DefaultIfEmpty("none"));

    private static string Step(double step) => Counted($"{step:0e-0}");

    private static string Counted(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
