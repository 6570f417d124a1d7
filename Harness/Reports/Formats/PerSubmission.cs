using GradCheck.Grading.Results;

namespace GradCheck.Reports.Formats;

/// <summary>A format of a platform that grades one submission at a time: a file for each, in a folder of the format's name.</summary>
internal static class PerSubmission
{
    // Where such a platform looks for it.
    private const string OnlyOne = "results.json";

    /// <param name="of">The text of a submission's file; null where there is nothing that the platform should take for a result.</param>
    public static Format Format(string name, string about, Func<SubmissionResult, string?> of) =>
        new(name, about, input => Files(name, input, of)) { Folder = name };

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
