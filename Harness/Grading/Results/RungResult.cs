using Newtonsoft.Json;

namespace GradCheck.Grading.Results;

/// <summary>What became of one gradient at one rung of the shape ladder.</summary>
/// <param name="Dimensions">Of the first case that did not pass; of the first case where all did.</param>
/// <param name="ComparedBy"><c>entries</c>: every entry; <c>directions</c>: projections on random directions, which the errors are then of.</param>
/// <param name="DetectionFloor">The absolute error that would have been noticed.</param>
internal sealed record RungResult(
    string Rung,
    IReadOnlyDictionary<string, int> Dimensions,
    int Cases,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] bool? Passed,
    string Outcome,
    string ComparedBy,
    double? MaxAbsoluteError,
    double? MaxRelativeError,
    double? DetectionFloor
);
