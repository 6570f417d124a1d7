namespace GradCheck.Grading.Results;

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
    int Hints
);
