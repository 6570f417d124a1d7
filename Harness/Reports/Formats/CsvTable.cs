using System.Globalization;
using CsvHelper;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Wording;

namespace GradCheck.Reports.Formats;

/// <summary>
/// A table with a row for each gradient, and one for a submission that has none (RFC 4180). What a spreadsheet would run as a formula begins
/// with an apostrophe (OWASP, "CSV Injection").
/// </summary>
internal static class CsvTable
{
    private static readonly CsvWriterOptions Options = new()
    {
        HasHeader = false,
        NewLine = "\n",
        Injection = CsvInjection.Escape,
    };

    private static readonly string[] Columns =
    [
        "submission",
        "student_id",
        "student_name",
        "status",
        "score",
        "max_score",
        "exercise",
        "gradient",
        "outcome",
        "passed",
        "points",
        "max_points",
        "file",
        "line",
        "mistake",
        "message",
    ];

    public static void Write(ReportInput input, TextWriter text)
    {
        using var csv = CsvWriter.Create(text, Options, leaveOpen: true);
        Row(csv, Columns);
        foreach (var result in input.Submissions)
        {
            foreach (var gradient in result.Gradients)
                Row(csv, [.. Submission(result), .. Gradient(gradient)]);
            if (result.Gradients.IsEmpty)
                Row(csv, [.. Submission(result), .. Enumerable.Repeat("", 9), Problem(result)]);
        }
    }

    private static void Row(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (string cell in cells)
            csv.WriteField(cell);
        csv.EndRecord();
    }

    private static string[] Submission(SubmissionResult result) =>
        [
            PlainText.Line(result.Submission.Id, int.MaxValue),
            PlainText.Line(result.Submission.Student?.Id ?? ""),
            PlainText.Line(result.Submission.Student?.Name ?? ""),
            result.Status.Code(),
            Number(result.Score),
            Number(result.MaxScore),
        ];

    private static string[] Gradient(GradientResult gradient) =>
        [
            gradient.Exercise,
            gradient.Name,
            gradient.Outcome.Code(),
            gradient.Passed switch
            {
                true => "true",
                false => "false",
                null => "",
            },
            Number(gradient.Points),
            Number(gradient.MaxPoints),
            PlainText.Line(gradient.Location?.File ?? ""),
            gradient.Location is { Line: > 0 } at ? Number(at.Line) : "",
            gradient.Diagnosis?.Code ?? "",
            PlainText.Line(gradient.Message ?? "", 1_000),
        ];

    private static string Problem(SubmissionResult result) =>
        result.Diagnostics is [var first, ..] ? PlainText.Line($"{first.Id}: {first.Message}", 1_000) : "";

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
