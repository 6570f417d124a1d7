using GradCheck.Grading.Results;

namespace GradCheck.Grading;

/// <summary>A submission's record.</summary>
/// <param name="IsKept">Whether it is an earlier run's, and lies in the results folder already.</param>
internal sealed record Graded(SubmissionResult Result, bool IsKept);
