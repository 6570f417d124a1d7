using System.Collections.Immutable;

namespace GradCheck.Grading.Results;

/// <summary>What was handed in.</summary>
internal sealed record SubmissionFacts(string Id, ImmutableArray<string> Files, string Sha256);
