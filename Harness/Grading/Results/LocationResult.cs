namespace GradCheck.Grading.Results;

/// <summary>A line of a student's file, from 1.</summary>
internal sealed record LocationResult(string File, int Line);
