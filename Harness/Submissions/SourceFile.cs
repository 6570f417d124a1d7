namespace GradCheck.Submissions;

/// <summary>A student's source.</summary>
/// <param name="Path">Relative to the submission, with forward slashes.</param>
internal sealed record SourceFile(string Path, string Text);
