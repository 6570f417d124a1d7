namespace GradCheck.Grading.Results;

/// <summary>
/// The smallest case that was found not to pass: what the method was given, what it returned, what finite differences say. The matrices are left
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
    IReadOnlyDictionary<string, double[][]>? Inputs,
    double[][]? Analytic,
    double[][]? Numeric,
    IReadOnlyDictionary<string, double[][]>? Tensors,
    IReadOnlyDictionary<string, double[][]>? Upstreams,
    string? Replay = null
);
