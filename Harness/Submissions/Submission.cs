namespace GradCheck.Submissions;

/// <summary>One student's folder or file, found but not yet read.</summary>
/// <param name="Id">Its name, unique in the run.</param>
internal sealed record Submission(string Id, FileSystemInfo Place);
