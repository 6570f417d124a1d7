namespace GradCheck.Submissions;

/// <summary>The source files of a submission, in ordinal order of their paths and not yet read, and why there are not more.</summary>
internal sealed record CollectedSources(IReadOnlyList<CollectedSource> Sources, IReadOnlyList<SourceError> Errors);
