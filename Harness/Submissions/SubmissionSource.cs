using System.Collections.Immutable;

namespace GradCheck.Submissions;

/// <summary>What a submission holds.</summary>
/// <param name="Files">Its C# source, in ordinal order of the paths; without what <paramref name="Errors"/> speak of.</param>
/// <param name="Errors">Why some or all of it cannot be compiled.</param>
/// <param name="Sha256">Of paths and contents, in lower-case hexadecimal.</param>
internal sealed record SubmissionSource(ImmutableArray<SourceFile> Files, ImmutableArray<SourceError> Errors, string Sha256);
