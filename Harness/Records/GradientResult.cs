using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Judging;
using Newtonsoft.Json;

namespace GradCheck.Records;

/// <summary>What became of one gradient of one submission.</summary>
internal sealed record GradientResult
{
    public required string Exercise { get; init; }

    public required string Name { get; init; }

    public required string Of { get; init; }

    [JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public required bool? Passed { get; init; }

    public required Outcome Outcome { get; init; }

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

/// <summary>A line of a student's file, from 1.</summary>
internal sealed record LocationResult(string File, int Line);

/// <summary>The tolerance that a gradient was judged with.</summary>
/// <param name="Relative">Of the larger of analytic and numeric.</param>
/// <param name="Absolute">Of the largest entry of the gradient.</param>
internal sealed record ToleranceResult(double Relative, double Absolute);

/// <summary>What became of one gradient at one rung of the shape ladder.</summary>
/// <param name="Dimensions">Of the first case that did not pass; of the first case where all did.</param>
/// <param name="ComparedBy"><c>entries</c>: every entry; <c>directions</c>: projections on random directions, which the errors are then of.</param>
/// <param name="DetectionFloor">The absolute error that would have been noticed.</param>
internal sealed record RungResult(
    string Rung,
    IReadOnlyDictionary<string, int> Dimensions,
    int Cases,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] bool? Passed,
    Outcome Outcome,
    string ComparedBy,
    double? MaxAbsoluteError,
    double? MaxRelativeError,
    double? DetectionFloor
);

/// <summary>The entry that is furthest off in the counterexample's case.</summary>
/// <param name="Row">Of a matrix, from 0; of a vector 0; of more sides, of its two-dimensional view, whose columns are the last side.</param>
/// <param name="Column">Of a matrix or a vector, from 0; of more sides the last index.</param>
/// <param name="Index">One number for each side, from 0.</param>
internal sealed record WorstEntry(
    int Row,
    int Column,
    ImmutableArray<int> Index,
    double Analytic,
    double? Numeric,
    double? ErrorBar,
    double? AbsoluteError,
    double? RelativeError
);

/// <summary>The mistake that explains a gradient that is wrong, as far as the assignment lets students know.</summary>
/// <param name="Code">What it is; <c>unknown</c> where no usual mistake explains the numbers; absent below hint level 2.</param>
/// <param name="Message">What is wrong, in words; absent below hint level 2.</param>
/// <param name="Hint">The question that leads there, without giving the formula.</param>
/// <param name="Explanation">How the tensor acts on what follows, by the local Jacobian of a small case; at hint level 3.</param>
internal sealed record DiagnosisResult(string? Code, string? Message, string Hint, string? Explanation = null);

/// <summary>Something worth saying of a gradient that does not change its outcome.</summary>
internal sealed record NoteResult(string Code, string Message);

/// <summary>The exception that a method or a constructor threw. Type and message are the student's text.</summary>
internal sealed record ErrorResult(string Type, string Message, ImmutableArray<string> Stack);

/// <summary>
/// The smallest case that was found not to pass: what the method was given, what it returned, what finite differences say. The numbers are left
/// out where they are too large to read; seed, rung and index still determine them.
/// </summary>
/// <param name="Inputs">What the method was given, by its parameters.</param>
/// <param name="Tensors">The values that all others follow from.</param>
/// <param name="Upstreams">The gradients that were handed in, by the tensors that they belong to.</param>
/// <param name="Replay">The command that repeats it, from the folder that the results folder lies in.</param>
internal sealed record Counterexample(
    string Rung,
    int Index,
    IReadOnlyDictionary<string, int> Dimensions,
    IReadOnlyDictionary<string, Tensor>? Inputs,
    Tensor? Analytic,
    Tensor? Numeric,
    IReadOnlyDictionary<string, Tensor>? Tensors,
    IReadOnlyDictionary<string, Tensor>? Upstreams,
    string? Replay = null
);
