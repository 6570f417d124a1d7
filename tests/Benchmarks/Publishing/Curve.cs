namespace GradCheck.Benchmarks.Publishing;

/// <summary>One line of a figure.</summary>
internal sealed record Curve(string Title, IReadOnlyList<CurvePoint> Points, bool IsDashed = false);
