using GradCheck.Asking;
using GradCheck.Exercises;
using GradCheck.Grading;
using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Submissions;
using GradCheck.Tests.Mistakes;

namespace GradCheck.Tests.Support;

/// <summary>Grades submissions through the real compiler and worker processes.</summary>
internal static class Grade
{
    public static GradeSettings Settings { get; } =
        new()
        {
            // The processes have to hold without the second fence.
            HasPolicy = false,
            Catalogue = MistakeCorpus.Exercises,
            // A hang costs a test this long, for each gradient.
            WorkerLimits = WorkerLimits.Default with
            {
                Call = TimeSpan.FromSeconds(2),
            },
        };

    public static Exercise Exercise(string name) => Settings.Catalogue.Single(e => e.Name == name);

    /// <summary>Grades one submission, a folder or a file.</summary>
    public static SubmissionResult One(string path, GradeSettings? settings = null)
    {
        FileSystemInfo place = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        var submission = new Submission(Path.GetFileNameWithoutExtension(path), place);
        if (settings is null)
            return SharedGrader.Value.Grade(submission);
        using var grader = SharedGrader.Of(settings);
        return grader.Grade(submission);
    }

    /// <summary>Grades one source as a file of its own.</summary>
    public static SubmissionResult Source(string text, GradeSettings? settings = null)
    {
        using var folder = new TemporaryFolder();
        return One(folder.Write("Mine.cs", text), settings);
    }

    /// <summary>The one gradient of a source that solves <c>Square</c>.</summary>
    public static GradientResult Square(string body, string members = "") => Source(Solutions.Square(body, members)).Gradients.Single();

    /// <summary>The gradients that did not pass, with their outcomes: <c>W2Grad wrong-shape</c>.</summary>
    public static string[] Problems(SubmissionResult result) =>
        [.. result.Gradients.Where(g => g.Passed != true).Select(g => $"{g.Name} {g.Outcome.Code()}")];
}
