namespace GradCheck.Grading.Results;

/// <summary>How a class did at one gradient: submissions by outcome.</summary>
internal sealed record GradientSummary(
    string Exercise,
    string Name,
    int Passed,
    int Failed,
    int NotJudged,
    IReadOnlyDictionary<string, int> Outcomes
);
