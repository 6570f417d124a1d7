using GradCheck.Grading.Results;

namespace GradCheck.Reports;

/// <summary>What a mistake is called: by its diagnosis where there is one, otherwise by the outcome.</summary>
internal static class Mistake
{
    private const string Unknown = "unknown";

    /// <summary>A code; null where it is right, where it was not judged and where there is nothing that could be a mistake.</summary>
    public static string? Of(GradientResult gradient) =>
        gradient.Passed != false || gradient.Outcome is "not-implemented" or "missing" or "rejected" ? null
        : gradient.Diagnosis?.Code is { } code and not Unknown ? code
        : gradient.Outcome;
}
