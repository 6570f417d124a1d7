namespace GradCheck.Grading.Results;

/// <summary>A student in a roster.</summary>
/// <param name="Line">In the roster, from 1.</param>
internal sealed record GradebookStudent(int Line, string Id, string Name);
