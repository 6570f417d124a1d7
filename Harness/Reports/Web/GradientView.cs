using GradCheck.Judging;
using GradCheck.Records;

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
    public static GradientView Create(GradientResult gradient, SubmissionResult submission) =>
        new(
            gradient,
            AnchorOf(gradient, submission),
            OutcomeWord.Of(gradient.Outcome.Code()),
            gradient.Diagnosis?.Code is { } code and not "unknown" ? Web.Kind.Words(code) : null,
            ExplanationBlock.Create(gradient.Diagnosis?.Explanation),
            PageNumber.Score(gradient.Points),
            PageNumber.Score(gradient.MaxPoints),
            [.. gradient.Rungs.Select(RungView.Create)],
            LadderPlot.Create(gradient),
            gradient.Counterexample is { } smallest ? CaseView.Create(smallest, gradient) : null,
            gradient.Passed != true && gradient.Location is { } location ? Excerpt.Around(location, submission) : null,
            gradient.Tolerance is { } tolerance
                ? $"A number agrees within {PageNumber.Error(tolerance.Relative)} of its size or {PageNumber.Error(tolerance.Absolute)} of the largest entry."
                : null
        );

    /// <summary>Its place on the page, which the class's page links to.</summary>
    public static string AnchorOf(GradientResult gradient, SubmissionResult submission) =>
        submission.Gradients.Count(g => g.Name == gradient.Name) == 1 ? gradient.Name : $"{gradient.Exercise}.{gradient.Name}";
}

/// <summary>A paragraph of a diagnosis's explanation, or lines whose columns stand below one another.</summary>
internal sealed record ExplanationBlock(string Text, bool IsAligned)
{
    /// <summary>The blocks of an explanation in plain text, which an empty line parts.</summary>
    public static IReadOnlyList<ExplanationBlock> Create(string? explanation) =>
        [.. (explanation ?? "").Split("\n\n").Where(b => b.Length > 0).Select(Block)];

    private static ExplanationBlock Block(string text)
    {
        bool isAligned = text.StartsWith(' ');
        return new ExplanationBlock(isAligned ? text.Trim('\n') : text.Replace('\n', ' ').Trim(), isAligned);
    }
}
