using GradCheck.Submissions.Files;

namespace GradCheck.Submissions;

/// <summary>One source file of a submission.</summary>
/// <param name="Path">Relative to the submission, with forward slashes.</param>
/// <param name="Archive">The path of the archive that it is in, if it is in one.</param>
internal sealed record CollectedSource(string Path, IFile File, string? Archive);
