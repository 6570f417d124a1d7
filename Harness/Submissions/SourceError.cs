namespace GradCheck.Submissions;

/// <summary>What is wrong with a submission's source. Lines and columns count from 1; a line of 0 means the whole file.</summary>
internal sealed record SourceError(string File, int Line, int Column, string Id, string Message);
