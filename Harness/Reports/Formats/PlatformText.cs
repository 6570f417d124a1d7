using System.Globalization;
using GradCheck.Grading.Results;

namespace GradCheck.Reports.Formats;

/// <summary>What a student reads on a platform that graded the work: plain text, on as many lines as a terminal would show.</summary>
internal static class PlatformText
{
    private const int MostLines = 60;
    private const int MostDiagnostics = 20;
    private const int LongestMessage = 1_000;

    public static string Name(GradientResult gradient) => $"{gradient.Exercise}.{gradient.Name}";

    /// <summary>What became of a gradient, at which smallest case, and the help that its record holds: as much as the assignment allows. Empty where it passed.</summary>
    public static string Of(GradientResult gradient) =>
        gradient.Passed == true
            ? ""
            : string.Join('\n', GradientText.Lines(gradient, hints: 2).Take(MostLines).Prepend($"{gradient.Outcome}")).TrimEnd();

    public static string Count(SubmissionResult result) =>
        result.Status switch
        {
            SubmissionStatus.Graded => string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Gradients.Count(g => g.Passed == true)} of {result.Gradients.Length} gradients pass."
            ),
            SubmissionStatus.Rejected => "This was not graded, because it does not compile or uses what it may not.",
            _ => "GradCheck itself failed: tell your instructor. It is not your mistake.",
        };

    public static string Output(SubmissionResult result) =>
        string.Join('\n', Diagnostics(result).Prepend(Count(result)).Append(Printed(result)).Where(t => t.Length > 0));

    public static string[] Diagnostics(SubmissionResult result) =>
        [.. result.Diagnostics.Take(MostDiagnostics).Select(d => PlainText.Line($"{Place(d)}{d.Id}: {d.Message}", LongestMessage))];

    /// <summary>What the student's code printed, line by line without what would move a cursor.</summary>
    public static string Printed(SubmissionResult result) =>
        result.Output.Length == 0
            ? ""
            : string.Join('\n', result.Output.Split('\n').Take(MostLines).Select(l => PlainText.Line(l)).Prepend("Your code printed:"));

    private static string Place(DiagnosticResult diagnostic) =>
        diagnostic.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{diagnostic.File}:{diagnostic.Line}: ") : "";
}
