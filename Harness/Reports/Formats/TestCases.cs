using System.Globalization;
using GradCheck.Grading.Results;

namespace GradCheck.Reports.Formats;

/// <summary>A submission as a suite of tests: a test for each gradient, and one for the submission itself where it has none.</summary>
internal static class TestCases
{
    private const int LongestMessage = 1_000;

    public static IReadOnlyList<TestCase> Of(SubmissionResult result) =>
        result.Gradients.IsEmpty ? [Whole(result)] : [.. result.Gradients.Select(g => Of(g, result))];

    /// <summary>The name of the suite, on one line.</summary>
    public static string Suite(SubmissionResult result) =>
        PlainText.Line(result.Submission.Id) is { } id && id.Trim().Length > 0 ? id : "_";

    private static TestCase Of(GradientResult gradient, SubmissionResult result) =>
        new(
            // A dot would be one more package to those who read it.
            $"{Suite(result).Replace('.', '_')}.{gradient.Exercise}",
            gradient.Name,
            gradient.Passed switch
            {
                true => TestState.Passed,
                false => TestState.Failed,
                null => TestState.Skipped,
            },
            gradient.Outcome,
            PlainText.Line(gradient.Message ?? "", LongestMessage),
            string.Join('\n', GradientText.Lines(gradient, hints: 2))
        );

    // Nothing was asked of it: it does not compile, solves no exercise, or we failed before.
    private static TestCase Whole(SubmissionResult result)
    {
        var lines = result.Diagnostics.Select(Line).ToList();
        return new TestCase(
            $"{Suite(result).Replace('.', '_')}.submission",
            "submission",
            result.Status == SubmissionStatus.Ungradable ? TestState.Error : TestState.Failed,
            result.Status,
            lines is [var first, ..] ? first : $"There was nothing to grade ({result.Status}).",
            string.Join('\n', lines)
        );
    }

    private static string Line(DiagnosticResult diagnostic) =>
        PlainText.Line(
            diagnostic.Line > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{diagnostic.File}:{diagnostic.Line}: {diagnostic.Id}: {diagnostic.Message}")
                : $"{diagnostic.Id}: {diagnostic.Message}",
            LongestMessage
        );
}
