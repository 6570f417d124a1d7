namespace GradCheck.Grading.Results;

/// <summary>A file as it was handed in.</summary>
internal sealed record SourceResult(string Path, string Text);
