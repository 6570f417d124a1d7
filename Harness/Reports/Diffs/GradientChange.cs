namespace GradCheck.Reports.Diffs;

/// <summary>What became of a gradient, before and now; null where it was not asked for.</summary>
internal sealed record GradientChange(string Exercise, string Name, string? Old, string? New, double? OldPoints, double? NewPoints);
