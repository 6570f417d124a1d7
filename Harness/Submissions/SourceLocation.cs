namespace GradCheck.Submissions;

/// <summary>A line of a student's file, from 1.</summary>
internal sealed record SourceLocation(string File, int Line);
