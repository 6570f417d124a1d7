using System.Collections.Immutable;

namespace GradCheck.Grading.Results;

/// <summary>What was handed in.</summary>
internal sealed record SubmissionFacts(string Id, ImmutableArray<string> Files, string Sha256)
{
    /// <summary>The source of these files, so that a failure can be repeated from the record alone; absent where it is very long.</summary>
    public ImmutableArray<SourceResult>? Sources { get; init; }
}
