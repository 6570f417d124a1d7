using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Verification.Mutants;

/// <summary>Where two solutions differ most.</summary>
/// <param name="Gradient">The gradient that differs.</param>
/// <param name="Case">The case where it does.</param>
/// <param name="Relative">By how much, in parts of the gradient's scale; infinite where one returned no numbers, or another shape.</param>
internal sealed record Difference(Gradient Gradient, Case Case, double Relative, Reach Reach);
