namespace GradCheck.Benchmarks.Cost;

/// <summary>What was measured at one size; null is what was not.</summary>
internal sealed record SizeCost(NetworkSize Size, VerdictCost? Entries, VerdictCost Directions, TorchGradcheck? Torch);
