namespace GradCheck.Grading.Results;

/// <summary>Names one gradient of one submission.</summary>
internal sealed record GradientReference(string Submission, string Exercise, string Name);
