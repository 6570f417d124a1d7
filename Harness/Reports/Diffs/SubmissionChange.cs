using System.Collections.Immutable;

namespace GradCheck.Reports.Diffs;

/// <summary>A submission whose result is another than before.</summary>
/// <param name="Change"><c>changed</c>, <c>added</c> or <c>missing</c>.</param>
/// <param name="Why">What differs between the two runs of it; empty where there is only one.</param>
internal sealed record SubmissionChange(
    string Id,
    string Change,
    string? OldStatus,
    string? NewStatus,
    double? OldScore,
    double? NewScore,
    ImmutableArray<Cause> Why,
    ImmutableArray<GradientChange> Gradients
);
