using GradCheck.Records;

namespace GradCheck.Gradebooks;

/// <summary>Gathers from a run's records what a gradebook needs of them.</summary>
internal sealed class GradedWorks
{
    private readonly List<GradedWork> works = [];

    public IReadOnlyList<GradedWork> All => works;

    public void Add(SubmissionResult result) => works.Add(GradedWork.Create(result));
}

/// <summary>What a gradebook has to know of a submission.</summary>
/// <param name="Refusal">Why no grade follows from it; null where one does.</param>
internal sealed record GradedWork(string Id, StudentResult? Student, double Score, double MaxScore, string Feedback, string? Refusal)
{
    public static GradedWork Create(SubmissionResult result) =>
        new(
            result.Submission.Id,
            result.Submission.Student,
            result.Score,
            result.MaxScore,
            Gradebooks.Feedback.Render(result),
            result.NeedsInstructor ? "it could not be judged in full, and not for a reason of the student's: look at its record" : null
        );
}
