using System.Globalization;
using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Wording;

namespace GradCheck.Reports.Formats;

/// <summary>A submission as a suite of tests: a test for each gradient, and one for the submission itself where it has none.</summary>
internal static class TestCases
{
    private const int LongestMessage = 1_000;

    public static IReadOnlyList<TestCase> Create(SubmissionResult result) =>
        result.Gradients.IsEmpty ? [Whole(result)] : [.. result.Gradients.Select(g => Create(g, result))];

    /// <summary>The name of the suite, on one line.</summary>
    public static string Suite(SubmissionResult result) =>
        PlainText.Line(result.Submission.Id) is { } id && id.Trim().Length > 0 ? id : "_";

    private static TestCase Create(GradientResult gradient, SubmissionResult result) =>
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
            gradient.Outcome.Code(),
            PlainText.Line(gradient.Message ?? "", LongestMessage),
            string.Join('\n', GradientText.Lines(gradient, HintLevel.Mistake))
        );

    // Nothing was asked of it: it does not compile, solves no exercise, or we failed before.
    private static TestCase Whole(SubmissionResult result)
    {
        var lines = result.Diagnostics.Select(Line).ToList();
        return new TestCase(
            $"{Suite(result).Replace('.', '_')}.submission",
            "submission",
            result.Status == SubmissionStatus.Ungradable ? TestState.Error : TestState.Failed,
            result.Status.Code(),
            lines is [var first, ..] ? first : $"There was nothing to grade ({result.Status.Code()}).",
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

/// <summary>A gradient as the reports of test runners know it.</summary>
/// <param name="Class">Whose it is, and of which exercise: <c>s04.TwoLayerNet</c>.</param>
/// <param name="Outcome">The code of the outcome, or of the submission's status.</param>
/// <param name="Message">A sentence on one line; empty where it passed.</param>
/// <param name="Details">The lines that a reader unfolds.</param>
internal sealed record TestCase(string Class, string Name, TestState State, string Outcome, string Message, string Details);

/// <summary>The four things that a test runner can say.</summary>
internal enum TestState
{
    Passed,

    /// <summary>The student's work is not right.</summary>
    Failed,

    /// <summary>We failed: no grade follows from it.</summary>
    Error,

    /// <summary>It could not be judged.</summary>
    Skipped,
}
