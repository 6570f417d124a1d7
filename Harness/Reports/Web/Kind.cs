using GradCheck.Grading.Results;

namespace GradCheck.Reports.Web;

/// <summary>A kind of mistake in words.</summary>
internal static class Kind
{
    /// <summary>Null where there is none.</summary>
    public static string? Of(GradientResult gradient) => Mistake.Of(gradient) is { } code ? Words(code) : null;

    /// <param name="code">A diagnosis, or an outcome.</param>
    public static string Words(string code) => OutcomeWord.Of(code).Label;
}
