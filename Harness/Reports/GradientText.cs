using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Students;
using GradCheck.Wording;

namespace GradCheck.Reports;

/// <summary>A recorded gradient that is not right, in the words of a student's own test.</summary>
internal static class GradientText
{
    /// <param name="hints">How much help is given.</param>
    public static IEnumerable<string> Lines(GradientResult gradient, HintLevel hints) =>
        new FailureText(gradient.Message ?? "", Case(gradient.Counterexample))
        {
            Location = gradient.Location is { } at ? new SourceLocation(at.File, at.Line) : null,
            Help = gradient.Diagnosis is { } found ? new Help(found.Code, found.Message, found.Hint) : null,
        }.Lines(hints);

    private static ShownCase? Case(Counterexample? recorded) =>
        recorded is { Inputs: { } inputs, Numeric: { } numeric } ? new ShownCase(inputs, recorded.Analytic, numeric) : null;
}
