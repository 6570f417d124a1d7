namespace GradCheck.Benchmarks.Calibration;

/// <summary>A case and what autograd says of it.</summary>
/// <param name="Gradients">Rows of each gradient, by its name.</param>
internal sealed record OracleCase(string Exercise, string Rung, int Index, Dictionary<string, double[][]> Gradients);
