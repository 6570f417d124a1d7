namespace GradCheck.Grading.Results;

/// <summary>A submission without a grade in the roster.</summary>
/// <param name="Line">In the roster, from 1; null where the student is not in it.</param>
/// <param name="Reason">A sentence's end.</param>
internal sealed record GradebookRefusal(string Submission, int? Line, string Reason);
