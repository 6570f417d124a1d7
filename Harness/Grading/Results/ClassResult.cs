using System.Collections.Immutable;

namespace GradCheck.Grading.Results;

/// <summary>The record of a whole run: <c>results/results.json</c>.</summary>
internal sealed record ClassResult(int SchemaVersion, RunFacts Run, ClassSummary Summary, ImmutableArray<SubmissionRow> Submissions)
{
    /// <summary>What it was graded by; absent where there was no assignment.</summary>
    public AssignmentResult? Assignment { get; init; }
}
