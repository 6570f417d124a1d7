namespace GradCheck.Grading.Results;

/// <summary>Something worth saying of a gradient that does not change its outcome.</summary>
internal sealed record NoteResult(string Code, string Message);
