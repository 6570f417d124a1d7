using GradCheck.Records;

namespace GradCheck.Tests.Platforms;

/// <summary>The records of a run.</summary>
internal static class ClassRecord
{
    public static SubmissionResult[] Submissions(string results) =>
        [
            .. ResultJson
                .Read<ClassResult>(File.ReadAllText(Path.Combine(results, "results.json")))
                .Submissions.Select(row => ResultJson.Read<SubmissionResult>(File.ReadAllText(Path.Combine(results, row.File)))),
        ];

    public static GradebookResult Gradebook(string results) =>
        ResultJson.Read<GradebookResult>(File.ReadAllText(Path.Combine(results, "gradebook.json")));
}
