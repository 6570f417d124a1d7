using GradCheck.Assignments;
using GradCheck.Diagnosis.Facts;

namespace GradCheck.Records;

/// <summary>What an assignment makes of judged gradients: their points, and how much is told of a mistake.</summary>
/// <param name="Explain">How the tensor of a gradient acts on what follows, by the names of exercise and gradient; null where that is not told.</param>
internal sealed record Marking(Assignment Assignment, HintLevel Hints, Func<string, string, string>? Explain)
{
    /// <summary>The assignment as records name it; null where there is none.</summary>
    public AssignmentResult? Record =>
        Assignment.File is { } file
            ? new AssignmentResult(
                file,
                Assignment.Sha256,
                Assignment.Title,
                Assignment.Deadline,
                Assignment.Points,
                Assignment.PartialCredit,
                Assignment.Hints
            )
            : null;

    public GradientResult Mark(GradientResult judged)
    {
        double most = Assignment.PointsOf(judged.Exercise, judged.Name);
        return judged with
        {
            MaxPoints = most,
            Points = most * Share(judged),
            Diagnosis = judged.Diagnosis is { } diagnosis ? Told(diagnosis, judged) : null,
        };
    }

    private double Share(GradientResult judged) =>
        judged.Passed == true
            ? 1
            : judged
                .Rungs.TakeWhile(r => r.Passed == true)
                .Select(r => Assignment.PartialCredit.GetValueOrDefault(r.Rung))
                .DefaultIfEmpty(0)
                .Max();

    private DiagnosisResult? Told(DiagnosisResult found, GradientResult judged) =>
        Hints switch
        {
            < HintLevel.Question => null,
            < HintLevel.Mistake => new DiagnosisResult(Code: null, Message: null, found.Hint),
            < HintLevel.Explanation => found,
            _ => found with { Explanation = Explain?.Invoke(judged.Exercise, judged.Name) },
        };
}
