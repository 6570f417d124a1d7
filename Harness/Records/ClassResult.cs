using System.Collections.Immutable;
using Newtonsoft.Json;

namespace GradCheck.Records;

/// <summary>The record of a whole run: <c>results/results.json</c>.</summary>
internal sealed record ClassResult(int SchemaVersion, RunFacts Run, ClassSummary Summary, ImmutableArray<SubmissionRow> Submissions)
{
    /// <summary>What it was graded by; absent where there was no assignment.</summary>
    public AssignmentResult? Assignment { get; init; }

    /// <summary>As in <see cref="SubmissionResult.Seal"/>.</summary>
    [JsonProperty(Order = 1)]
    public string? Seal { get; init; }
}

/// <summary>How a class did.</summary>
/// <param name="Perfect">Submissions in which every gradient passed.</param>
/// <param name="NotRun">Submissions that the run did not get to.</param>
internal sealed record ClassSummary(
    int Submissions,
    int Graded,
    int Rejected,
    int Ungradable,
    int NotRun,
    int Perfect,
    double MeanScore,
    ImmutableArray<GradientSummary> Gradients
);

/// <summary>How a class did at one gradient: submissions by outcome.</summary>
internal sealed record GradientSummary(
    string Exercise,
    string Name,
    int Passed,
    int Failed,
    int NotJudged,
    IReadOnlyDictionary<string, int> Outcomes
);

/// <summary>One submission in the class's record.</summary>
/// <param name="File">Its own record, relative to the results folder.</param>
/// <param name="Passed">Gradients that passed.</param>
/// <param name="Gradients">Gradients that were asked for.</param>
internal sealed record SubmissionRow(
    string Id,
    string File,
    string Sha256,
    SubmissionStatus Status,
    double Score,
    double MaxScore,
    int Passed,
    int Gradients
)
{
    public StudentResult? Student { get; init; }

    public string? SameAs { get; init; }

    /// <summary>The SHA-256 of its own record's file, so that another one in its place shows.</summary>
    public string? Digest { get; init; }
}
