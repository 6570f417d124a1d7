namespace GradCheck.Judging;

/// <summary>Something worth saying of a gradient that does not change its outcome.</summary>
/// <param name="Code">As results name it.</param>
internal sealed record Note(string Code, string Message);
