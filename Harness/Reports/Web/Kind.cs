using GradCheck.Grading.Results;

namespace GradCheck.Reports.Web;

/// <summary>What kind of mistake it is: the diagnosis where there is one, otherwise the outcome.</summary>
internal static class Kind
{
    private const string Unknown = "unknown";

    /// <summary>In words; null where it is right, where it was not judged and where there is nothing that could be a mistake.</summary>
    public static string? Of(GradientResult gradient) =>
        gradient.Passed != false || OutcomeWord.Of(gradient.Outcome).Family == "absent" ? null
        : gradient.Diagnosis?.Code is { } code and not Unknown ? Words(code)
        : OutcomeWord.Of(gradient.Outcome).Label;

    public static string Words(string code) => code.Replace('-', ' ');
}
