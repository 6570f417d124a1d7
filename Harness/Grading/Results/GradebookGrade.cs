namespace GradCheck.Grading.Results;

/// <summary>A grade that was written into a roster.</summary>
/// <param name="Line">In the roster, from 1.</param>
/// <param name="Grade">As it was written.</param>
internal sealed record GradebookGrade(string Submission, int Line, string Grade);
