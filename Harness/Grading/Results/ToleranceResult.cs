namespace GradCheck.Grading.Results;

/// <summary>The tolerance that a gradient was judged with.</summary>
/// <param name="Relative">Of the larger of analytic and numeric.</param>
/// <param name="Absolute">Of the largest entry of the gradient.</param>
internal sealed record ToleranceResult(double Relative, double Absolute);
