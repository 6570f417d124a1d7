using GradCheck.Assignments;
using GradCheck.Grading.Results;

namespace GradCheck.Grading;

/// <summary>What an assignment makes of a judged gradient: its points, and how much is told of its mistake.</summary>
internal static class Marking
{
    private const int Questions = 1;
    private const int Mistakes = 2;
    private const int Explanations = 3;

    /// <param name="explain">How the tensor of a gradient acts on what follows, by the names of exercise and gradient.</param>
    public static GradientResult Of(GradientResult judged, Assignment assignment, int hints, Func<string, string, string>? explain)
    {
        double most = assignment.PointsOf(judged.Exercise, judged.Name);
        return judged with
        {
            MaxPoints = most,
            Points = most * Share(judged, assignment),
            Diagnosis = judged.Diagnosis is { } diagnosis ? Told(diagnosis, judged, hints, explain) : null,
        };
    }

    /// <summary>The assignment as records name it; null where there is none.</summary>
    public static AssignmentResult? Record(Assignment assignment) =>
        assignment.File is { } file
            ? new AssignmentResult(
                file,
                assignment.Sha256,
                assignment.Title,
                assignment.Deadline,
                assignment.Points,
                assignment.PartialCredit,
                assignment.Hints
            )
            : null;

    private static double Share(GradientResult judged, Assignment assignment) =>
        judged.Passed == true
            ? 1
            : judged
                .Rungs.TakeWhile(r => r.Passed == true)
                .Select(r => assignment.PartialCredit.GetValueOrDefault(r.Rung))
                .DefaultIfEmpty(0)
                .Max();

    private static DiagnosisResult? Told(DiagnosisResult found, GradientResult judged, int hints, Func<string, string, string>? explain) =>
        hints switch
        {
            < Questions => null,
            < Mistakes => new DiagnosisResult(Code: null, Message: null, found.Hint),
            < Explanations => found,
            _ => found with { Explanation = explain?.Invoke(judged.Exercise, judged.Name) },
        };
}
