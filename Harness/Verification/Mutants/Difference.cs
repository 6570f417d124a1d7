using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Verification.Mutants;

/// <summary>Where two solutions differ most.</summary>
/// <param name="Gradient">The gradient that differs.</param>
/// <param name="Case">The case where it does.</param>
/// <param name="Relative">By how much, in parts of the gradient's scale; infinite where one returned no numbers, or another shape.</param>
/// <param name="IsReached">Whether a case of the check differs too: then only by less than the tolerance.</param>
internal sealed record Difference(Gradient Gradient, Case Case, double Relative, bool IsReached);
