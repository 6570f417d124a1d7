using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;
using GradCheck.Judging;
using Newtonsoft.Json;

namespace GradCheck.Records;

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

    public required SubmissionStatus Status { get; init; }

    public required double Score { get; init; }

    public required double MaxScore { get; init; }

    public ImmutableArray<DiagnosticResult> Diagnostics { get; init; } = [];

    public ImmutableArray<GradientResult> Gradients { get; init; } = [];

    /// <summary>What the student's code printed: untrusted text, cut at a limit.</summary>
    public string Output { get; init; } = "";

    /// <summary>What says on disk that this grader wrote it; null in memory. The last property.</summary>
    [JsonProperty(Order = 1)]
    public string? Seal { get; init; }

    /// <summary>Whether the student's work is done: something was asked, and all of it passed.</summary>
    [JsonIgnore]
    public bool IsPerfect => Status == SubmissionStatus.Graded && Gradients.Length > 0 && Gradients.All(g => g.Passed == true);

    /// <summary>Whether it may stand for a later run's: what is our own fault or a busy machine's may not.</summary>
    [JsonIgnore]
    public bool MayBeKept => !NeedsInstructor && !IsDoubtful;

    /// <inheritdoc cref="RunFacts.Doubtful"/>
    [JsonIgnore]
    public bool IsDoubtful => Run.Doubtful == true;

    /// <summary>Whether an instructor has to look, because the reason is not the student's.</summary>
    [JsonIgnore]
    public bool NeedsInstructor => Status == SubmissionStatus.Ungradable || Gradients.Any(g => g.Outcome == Outcome.Inconclusive);
}

/// <summary>Where a submission got to. The codes in results are these names in lower case.</summary>
internal enum SubmissionStatus
{
    /// <summary>Its gradients were judged.</summary>
    Graded,

    /// <summary>It does not compile, or there is nothing in it to grade: the diagnostics say why.</summary>
    Rejected,

    /// <summary>GradCheck itself failed: the diagnostics say how, and no grade follows from it.</summary>
    Ungradable,
}

/// <summary>How results spell it.</summary>
internal static class SubmissionStatusCode
{
    public static string Code(this SubmissionStatus status) => status.ToString().ToLowerInvariant();
}

/// <summary>What was handed in.</summary>
internal sealed record SubmissionFacts(string Id, ImmutableArray<string> Files, string Sha256)
{
    /// <summary>The source of these files, so that a failure can be repeated from the record alone; absent where it is very long.</summary>
    public ImmutableArray<SourceResult>? Sources { get; init; }

    /// <summary>Whose it is, where a platform says so.</summary>
    public StudentResult? Student { get; init; }

    /// <summary>Whether it came after the deadline, where a platform says so.</summary>
    public bool? Late { get; init; }

    /// <summary>How often the student handed in, this being the newest; null where that is once, or not to be seen.</summary>
    public int? Attempts { get; init; }

    /// <summary>The id of the first submission with the same source, whose result this is, too.</summary>
    public string? SameAs { get; init; }
}

/// <summary>A file as it was handed in.</summary>
internal sealed record SourceResult(string Path, string Text);

/// <summary>Who handed it in, as far as the platform says.</summary>
/// <param name="Id">The platform's id of the student, or of the team.</param>
/// <param name="Members">Who is in the team; null for a person.</param>
internal sealed record StudentResult(string? Id, string? Name, string? Email, ImmutableArray<StudentResult>? Members);

/// <summary>How it was graded. The two times are all that differs between two runs with the same seed and the same submissions.</summary>
internal sealed record RunFacts(string Harness, Seed Seed, string Isolation, DateTimeOffset StartedAt, long DurationMs)
{
    public const string PolicyOn = "on";
    public const string PolicyOff = "off";

    /// <summary>Whether a submission might use only what the policy allows: <c>on</c> or <c>off</c>; absent in older records.</summary>
    public string? Policy { get; init; }

    /// <summary>The files of the instructor's own exercises; absent where there were none.</summary>
    public ImmutableArray<FixturesResult>? Fixtures { get; init; }

    /// <summary>Whether a busy machine may have brought some of it about; absent where not.</summary>
    public bool? Doubtful { get; init; }
}

/// <summary>A file that an instructor's own exercises came from.</summary>
/// <param name="Name">Of the file alone.</param>
/// <param name="Sha256">Of the file, in lower-case hexadecimal.</param>
internal sealed record FixturesResult(string Name, string Sha256);

/// <summary>The assignment that was graded by.</summary>
/// <param name="File">Its file's name.</param>
/// <param name="Sha256">Of the file.</param>
/// <param name="Points">What gradients are worth that are not worth 1: <c>TwoLayerNet.W2Grad</c>.</param>
/// <param name="PartialCredit">The part that is earned, by the rung up to which a gradient is right.</param>
/// <param name="Hints">How much records tell of a mistake, from 0 to 3.</param>
internal sealed record AssignmentResult(
    string File,
    string Sha256,
    string? Title,
    string? Deadline,
    IReadOnlyDictionary<string, double> Points,
    IReadOnlyDictionary<string, double> PartialCredit,
    HintLevel Hints
);

/// <summary>Something wrong with a submission as a whole or with a place in its source. Lines and columns count from 1; 0 means the whole file.</summary>
internal sealed record DiagnosticResult(string File, int Line, int Column, string Id, string Message);
