using System.Collections.Immutable;
using Newtonsoft.Json;

namespace GradCheck.Grading.Results;

/// <summary>What became of one gradient of one submission.</summary>
internal sealed record GradientResult
{
    public required string Exercise { get; init; }

    public required string Name { get; init; }

    public required string Of { get; init; }

    [JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public required bool? Passed { get; init; }

    public required string Outcome { get; init; }

    public required double Points { get; init; }

    public required double MaxPoints { get; init; }

    /// <summary>What the student is told, in a sentence or two; absent where the gradient passed.</summary>
    public string? Message { get; init; }

    /// <summary>The student's class; absent where none could be asked.</summary>
    public string? Class { get; init; }

    public LocationResult? Location { get; init; }

    /// <summary>What it was judged with; absent where the submission was rejected.</summary>
    public ToleranceResult? Tolerance { get; init; }

    /// <summary>The smallest relative tolerance at which it would have passed, the absolute one keeping its ratio to it; null where none helps.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public double? RequiredTolerance { get; init; }

    public ImmutableArray<RungResult> Rungs { get; init; } = [];

    public WorstEntry? Worst { get; init; }

    public Counterexample? Counterexample { get; init; }

    /// <summary>What is wrong, as far as the numbers single it out.</summary>
    public DiagnosisResult? Diagnosis { get; init; }

    public ImmutableArray<NoteResult> Notes { get; init; } = [];

    public ErrorResult? Error { get; init; }
}
