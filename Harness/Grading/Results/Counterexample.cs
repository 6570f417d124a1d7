namespace GradCheck.Grading.Results;

/// <summary>
/// The first case that did not pass: what the method was given, what it returned, what finite differences say. The matrices are left out
/// where they are too large to read; seed, rung and index still determine them.
/// </summary>
internal sealed record Counterexample(
    string Rung,
    int Index,
    IReadOnlyDictionary<string, int> Dimensions,
    IReadOnlyDictionary<string, double[][]>? Inputs,
    double[][]? Analytic,
    double[][]? Numeric
);
