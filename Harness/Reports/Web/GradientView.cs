using GradCheck.Grading.Results;

namespace GradCheck.Reports.Web;

/// <summary>One gradient as its section of the page shows it.</summary>
internal sealed record GradientView(
    GradientResult Result,
    string Anchor,
    OutcomeWord Outcome,
    string? Kind,
    IReadOnlyList<ExplanationBlock> Explanation,
    string Points,
    string MaxPoints,
    IReadOnlyList<RungView> Rungs,
    LadderPlot? Plot,
    CaseView? Case,
    Excerpt? Excerpt,
    string? Tolerance
)
{
    public static GradientView Of(GradientResult gradient, SubmissionResult submission) =>
        new(
            gradient,
            AnchorOf(gradient, submission),
            OutcomeWord.Of(gradient.Outcome),
            gradient.Diagnosis?.Code is { } code and not "unknown" ? Web.Kind.Words(code) : null,
            ExplanationBlock.Of(gradient.Diagnosis?.Explanation),
            Numeral.Score(gradient.Points),
            Numeral.Score(gradient.MaxPoints),
            [.. gradient.Rungs.Select(RungView.Of)],
            LadderPlot.Of(gradient),
            gradient.Counterexample is { } smallest ? CaseView.Of(smallest, gradient) : null,
            gradient.Passed != true && gradient.Location is { } location ? Excerpt.Around(location, submission) : null,
            gradient.Tolerance is { } tolerance
                ? $"A number agrees within {Numeral.Error(tolerance.Relative)} of its size or {Numeral.Error(tolerance.Absolute)} of the largest entry."
                : null
        );

    /// <summary>Its place on the page, which the class's page links to.</summary>
    public static string AnchorOf(GradientResult gradient, SubmissionResult submission) =>
        submission.Gradients.Count(g => g.Name == gradient.Name) == 1 ? gradient.Name : $"{gradient.Exercise}.{gradient.Name}";
}
