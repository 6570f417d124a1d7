using System.Collections.Immutable;

namespace GradCheck.Grading.Results;

/// <summary>The record of a whole run: <c>results/results.json</c>.</summary>
internal sealed record ClassResult(int SchemaVersion, RunFacts Run, ClassSummary Summary, ImmutableArray<SubmissionRow> Submissions);
