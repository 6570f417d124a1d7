using GradCheck.Judging;
using GradCheck.Records;

namespace GradCheck.Tests.Hostile;

/// <summary>What became of a submission, in a few words that an attack's header can state exactly.</summary>
internal static class Fate
{
    /// <summary>
    /// <c>rejected CS0227 GC103</c> with the ids of all diagnostics, <c>ungradable</c>, or the outcome of each gradient, with the exception's
    /// type where it threw, without type arguments: <c>threw System.IO.IOException</c>.
    /// </summary>
    public static string Of(SubmissionResult result) =>
        result.Status == SubmissionStatus.Graded
            ? string.Join(", ", result.Gradients.Select(Of))
            : string.Join(' ', result.Diagnostics.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal).Prepend(result.Status.Code()));

    private static string Of(GradientResult gradient) =>
        gradient is { Outcome: Outcome.Threw, Error.Type: var type } ? $"threw {type.Split('[')[0]}" : gradient.Outcome.Code();
}
