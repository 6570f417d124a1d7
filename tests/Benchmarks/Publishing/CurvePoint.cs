namespace GradCheck.Benchmarks.Publishing;

/// <summary>A point of a curve and the interval around it; without one, both ends are the value.</summary>
internal readonly record struct CurvePoint(double X, double Y, double Low, double High);
