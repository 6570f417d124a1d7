using System.Globalization;
using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Wording;

namespace GradCheck.Reports.Formats;

/// <summary>What a student reads on a platform that graded the work: plain text, on as many lines as a terminal would show.</summary>
internal static class PlatformText
{
    private const int MostLines = 60;
    private const int MostDiagnostics = 20;
    private const int LongestMessage = 1_000;

    public static string Name(GradientResult gradient) => $"{gradient.Exercise}.{gradient.Name}";

    /// <summary>What became of a gradient, at which smallest case, and the help that its record holds: as much as the assignment allows. Empty where it passed.</summary>
    public static string Render(GradientResult gradient) =>
        gradient.Passed == true
            ? ""
            : string.Join('\n', GradientText.Lines(gradient, HintLevel.Mistake).Take(MostLines).Prepend($"{gradient.Outcome.Code()}"))
                .TrimEnd();

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

/// <summary>A format of a platform that grades one submission at a time: a file for each, in a folder of the format's name.</summary>
internal static class PerSubmission
{
    // Where such a platform looks for it.
    private const string OnlyOne = "results.json";

    /// <param name="of">The text of a submission's file; null where there is nothing that the platform should take for a result.</param>
    public static Format Format(string name, string about, Func<SubmissionResult, string?> of) =>
        new(name, about, input => Files(name, input, of)) { Folder = name, IsForPrograms = true };

    private static IEnumerable<ReportFile> Files(string folder, ReportInput input, Func<SubmissionResult, string?> of)
    {
        bool isOnly = input.Class.Submissions.Length == 1;
        foreach (var (row, result) in input.Class.Submissions.Zip(input.Submissions))
            if (of(result) is { } text)
                yield return new ReportFile($"{folder}/{(isOnly ? OnlyOne : FileOf(row))}", writer => writer.Write(text));
    }

    // The record's own name is one that a file can have.
    private static string FileOf(SubmissionRow row) => row.File[(row.File.LastIndexOf('/') + 1)..];
}
