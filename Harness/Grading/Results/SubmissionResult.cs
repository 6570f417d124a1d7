using System.Collections.Immutable;
using Newtonsoft.Json;

namespace GradCheck.Grading.Results;

/// <summary>The record of one submission: <c>results/submissions/ID.json</c>. The schema beside this folder documents every field.</summary>
internal sealed record SubmissionResult
{
    public int SchemaVersion { get; init; } = 1;

    /// <summary>Of all that the result follows from: with the same key, it is not graded again.</summary>
    public required string Key { get; init; }

    public required SubmissionFacts Submission { get; init; }

    public required RunFacts Run { get; init; }

    /// <summary>What it was graded by; absent where there was no assignment.</summary>
    public AssignmentResult? Assignment { get; init; }

    /// <summary>One of <see cref="SubmissionStatus"/>.</summary>
    public required string Status { get; init; }

    public required double Score { get; init; }

    public required double MaxScore { get; init; }

    public ImmutableArray<DiagnosticResult> Diagnostics { get; init; } = [];

    public ImmutableArray<GradientResult> Gradients { get; init; } = [];

    /// <summary>What the student's code printed: untrusted text, cut at a limit.</summary>
    public string Output { get; init; } = "";

    /// <summary>Whether the student's work is done: something was asked, and all of it passed.</summary>
    [JsonIgnore]
    public bool IsPerfect => Status == SubmissionStatus.Graded && Gradients.Length > 0 && Gradients.All(g => g.Passed == true);

    /// <summary>Whether it may stand for a later run's: what is our own fault may not.</summary>
    [JsonIgnore]
    public bool MayBeKept => !NeedsInstructor;

    /// <summary>Whether an instructor has to look, because the reason is not the student's.</summary>
    [JsonIgnore]
    public bool NeedsInstructor => Status == SubmissionStatus.Ungradable || Gradients.Any(g => g.Outcome == "inconclusive");
}
