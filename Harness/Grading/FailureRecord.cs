using GradCheck.Cases;
using GradCheck.Diagnosis;
using GradCheck.Exercises;
using GradCheck.Grading.Results;
using GradCheck.Judging;
using GradCheck.Judging.Shrinking;
using GradCheck.Submissions;

namespace GradCheck.Grading;

/// <summary>Writes down what became of a gradient; where it is wrong, with the smallest case that shows it, and what the mistake is.</summary>
internal static class FailureRecord
{
    /// <param name="ask">Calls the student's method with a case's arguments.</param>
    public static GradientResult Of(
        Exercise exercise,
        GradientVerdict verdict,
        Tolerance tolerance,
        SourceLocation? location,
        Func<Case, Answer> ask
    )
    {
        verdict = verdict with { Smallest = Shrinker.Shrink(verdict, tolerance, ask) };
        var record = GradientRecord.Of(exercise, verdict, location);
        return Diagnostician.Diagnose(verdict, tolerance, ask) is { } finding
            ? record with
            {
                Diagnosis = new DiagnosisResult(finding.Code, finding.Message, finding.Hint),
            }
            : record;
    }
}
